import { rows } from "./rows";

export const economy = rows(
  `
sanctions|n|penalties, such as trade limits, put on a state to change its conduct
sanction|n|a penalty, such as a trade limit, put on a state to change its conduct
embargo|n|an official ban on trade with a country
tariff|n|a tax on goods that come into a country
free trade|n|trade between countries without taxes or limits on imports
trade deficit|n|the amount by which a country's imports exceed its exports
protectionism|n|shielding home producers by taxes or limits on foreign goods
globalization|n|the growing together of the world's economies and societies
interdependence|n|a state of affairs in which each side needs the other
leverage|n|the power to press another side by something it needs or fears
austerity|n|deep cuts in public spending to reduce a state's debt
inflation|n|a general rise in prices, so that money buys less
recession|n|a time in which an economy shrinks
subsidy|n|public money paid to keep an activity going or a price low
deficit|n|the amount by which spending exceeds income
gross domestic product|n|the value of all that a country produces in a year
infrastructure|n|the roads, power lines and other works that a society runs on
foreign aid|n|money, goods or help that one country gives to another
humanitarian aid|n|food, medicine and shelter sent to people in need
nonprofit|n|an organisation that doesn't work for profit
revenue|n|the income of a state or company
monopoly|n|the sole control of the supply of something
privatization|n|the sale of state property to private owners
emission|n|gas given off into the air, above all by burning fuel
renewable|a|drawn from a source that doesn't run out, such as sun or wind
fossil fuel|n|coal, oil or gas, formed long ago from living things
inequality|n|a wide gap in wealth, rights or chances between people
sustainable|a|able to go on without using up what it depends on
stakeholder|n|a person or group with an interest in how a matter turns out
`,
  {
    leverage: /\b(?:diplomatic|political|talks|power|negotiat|pressure|state)/i,
    sanction: /\b(?:sanctions|impose|trade|economic|lift)/i,
  },
);
