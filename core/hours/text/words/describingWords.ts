const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Words that say what a session is, or for whom, where or for how much: a phrase with one of them is a description. One
 * without may say when ("now and then", "matchday"), and is not passed over.
 */
const THINGS = set(`
  food foodbank meal meals lunch lunches luncheon luncheons breakfast breakfasts brunch dinner dinners supper tea teas coffee coffees soup soups snack snacks bread
  bake baking cake cakes toast drink drinks refreshment refreshments cuppa hot cold kitchen cafe café cook cooks cooked cooking cookery bakery menu vegetarian vegan
  halal fridge larder pantry grocery groceries parcel parcels clothes clothing toys toiletries item items goods
  club clubs group groups class classes workshop workshops lesson lessons course courses craft crafts crafting crafters crafty art arts painting sewing gardening garden
  gardeners knit knits knitting knitters knitter crochet natter chat chats chatty chatter choir choirs sing singing dance dances dancing yoga pilates tai gym exercise exercises fitness
  walk walks walking walkers swim swimming sport sports football badminton tennis squash hockey boxing martial bootcamp game games gaming chess cards bingo quiz quizzes jigsaw lego music musical film
  films cinema theatre reading book books story stories storytime storytots rhyme rhymetime play plays playgroup playgroups toddler toddlers baby babies bumps tots crèche creche nursery pram sensory
  support advice advisor adviser benefits debt money energy digital computer computers internet wifi job jobs employment employability homework study learning education
  english esol language languages conversation friendship friends social socialising youth kids teen teens teenagers memory memories dementia wellbeing wellness health healthy mental
  bereavement grief prayer prayers worship church service services mass faith bible communion hub hubs space spaces place places drop drop-in company companionship community communities
  activity activities entertainment fun help helpers meeting meetings surgery session clinic screening slimming bank warm welcome tasters repair recycling shop shopping store market
  delivery deliveries office volunteers scouts guides brownies cubs beavers rainbows school schooled college pilgrimage listening ear supplies supply free
  website web page www com org uk co http https details information info contact university`)
const PEOPLE_AND_PLACES = set(`
  woman women womens women's ladies lady girl girls men mens men's man boy boys adult adults child children child's children's family families parent parents
  mother mothers mum mums father fathers dad dads carer carers guardian guardians grandparents young younger older old elderly elders elder senior seniors pensioners citizens crisis approaching people person persons individuals
  everyone anyone anybody everybody members member membership student students residents resident neighbours veterans homeless refugees asylum disabled disabilities disability beginners users
  guests visitors attendees customers clients staff public locals muslim christian african caribbean asian chinese black bame bme lgbt lgbtq
  hall halls church chapel centre centres center library libraries room rooms building house museum mosque temple gurdwara park street road lane avenue square floor door doors
  entrance hub station site venue address kitchen lounge foyer garden pub cinema theatre leisure`)
const PRICES = set(`fee fees cost costs charge charges price prices donation donations pay paid payment contribution per`)

/** @param word in lower case; # stands for all of its kind */
export const describes = (word: string): boolean =>
  THINGS.has(word) || PEOPLE_AND_PLACES.has(word) || PRICES.has(word) || word.startsWith('£') || DESCRIBING_KINDS.has(word)

const DESCRIBING_KINDS = set('#age #number #donations #postcode')
