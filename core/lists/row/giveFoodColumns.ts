/** The columns of Give Food's CSV of 2026, in its order. */
export const GIVE_FOOD_COLUMNS = [
  'organisation_name',
  'organisation_slug',
  'location_name',
  'location_slug',
  'phone',
  'address',
  'postcode',
  'lat',
  'lon',
  'url',
  'network',
  'charity_number',
  'is_mobile',
  'is_area',
  'edited',
] as const
