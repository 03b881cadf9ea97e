export const PLACE_USAGE = `npm run place -- add ID --name NAME --authorities CODE|NAME[,…] [--keeper ROLE --mailbox MAIL]
                    sets up a place: ID in small letters and hyphens, such as leeds
                    NAME of a council or a county; what has a space in it between double quotes: "Leeds, Bradford"
npm run place -- like NAME           councils and counties of England whose name is like it, with their codes
npm run place -- list                places there are, and their lists
npm run place -- remove ID           takes a place off the map; it stays on disk
npm run place -- keeper ID --keeper ROLE --mailbox MAIL
                    who keeps its lists, shown on every page of the place
npm run place -- costs ID FILE --unit minutes|seconds|metres [--cost NAME] [--percentile 50]
                    keeps an area x area matrix of walks, as r5, OSRM or QNEAT3 write it; planners may ask by it
npm run place -- sheet ID --url ADDRESS --source NAME --licence TEXT [--map FILE]
                    a CSV address that the server reads every six hours, as a list of the place
                    --stop NAME  stops that; the list stays as it was read last
npm run place -- hide ID --id LISTING
                    takes a listing off the map for good: no list brings it back`
