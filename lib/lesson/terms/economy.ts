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
economic sanctions|n|limits on trade or money put on a state to change its conduct
trade war|n|a contest in which countries keep raising taxes on each other's goods
trade barrier|n|a tax or rule that makes it harder to sell goods to a country
trade surplus|n|the amount by which a country's exports exceed its imports
trade agreement|n|a deal between countries on the terms of their trade
trade bloc|n|a group of countries that trade freely with each other
free market|n|an economy in which prices are set by buyers and sellers, not by the state
free-market|a|based on prices set by buyers and sellers, not by the state
market economy|n|an economy in which prices are set by buyers and sellers
planned economy|n|an economy in which the state decides what is made and at what price
single market|n|a group of countries within which goods, money and people move freely
common market|n|a group of countries that trade without taxes on each other's goods
customs union|n|countries that trade freely with each other and tax outside goods alike
eurozone|n|the countries that use the euro
customs duty|n|a tax on goods brought into a country
import duty|n|a tax on goods brought into a country
quota|n|a fixed limit or share
dumping|n|selling goods abroad at very low prices to drive out rivals
import|v|to bring in goods from another country
export|v|to send goods for sale to another country
exporter|n|a country or company that sells goods abroad
commodity|n|a raw product, such as oil or wheat, that is bought and sold
raw material|n|a natural substance from which things are made
natural resource|n|something useful found in nature, such as oil, wood or water
supply chain|n|the steps by which a product is made and brought to buyers
supply and demand|n|the amounts that sellers offer and buyers want, which set the price
manufacturing|n|the making of goods in factories
industrial|a|having to do with factories and the making of goods
agricultural|a|having to do with farming
agriculture|n|farming
sector|n|one part of a country's economy
private sector|n|businesses that are not owned by the state
public sector|n|the part of the economy that the state runs
state-owned|a|belonging to the government
nationalize|v|to bring a business under the ownership of the state
privatize|v|to sell state property to private owners
deregulation|n|the removal of rules that limit businesses
regulation|n|an official rule, or control by such rules
regulator|n|an official body that sees that businesses keep the rules
regulatory|a|having to do with official rules for businesses
central bank|n|the national bank that controls a country's money
monetary policy|n|what a central bank does about money and interest rates
fiscal|a|having to do with government money and taxes
fiscal policy|n|what a government does about taxes and spending
fiscal year|n|a period of twelve months used for keeping accounts
monetary|a|having to do with money
currency|n|the money of a country
exchange rate|n|what one country's money is worth in another's
devaluation|n|lowering what a country's money is worth
devalue|v|to lower the worth of
interest rate|n|what it costs to borrow money, as a share of the sum
per capita|a|for each person
economic growth|n|a rise in what a country produces
depression|n|a long, deep fall in a country's economy
Great Depression|n|the worldwide economic collapse of the 1930s
downturn|n|a time when business gets worse
financial crisis|n|a time when banks fail and money is hard to get
economic crisis|n|a time when an economy gets suddenly much worse
bailout|n|money given to save a company or country from ruin
bail out|v|to save from ruin by giving money
stimulus|n|government spending meant to get the economy growing
stimulus package|n|a set of measures to get an economy growing
budget deficit|n|the amount by which a government spends more than it takes in
national debt|n|the total that a country's government owes
debt ceiling|n|a legal limit on how much a government may owe
debt relief|n|letting a country pay back less than it owes
creditor|n|a person, bank or state to which money is owed
debtor|n|a person or state that owes money
lender|n|a bank or person that lends money
default|v|to fail to pay back what one owes
bankruptcy|n|the legal state of being unable to pay one's debts
bankrupt|a|unable to pay one's debts
bond|n|a paper by which a government or company borrows money
investor|n|a person or company that puts money into something to earn more
investment|n|money put into something to earn more later
foreign investment|n|money that people or companies put into another country's businesses
shareholder|n|a person who owns part of a company
dividend|n|money that a company pays to its owners out of its profit
stock market|n|the place or system for buying and selling parts of companies
stock exchange|n|a place where parts of companies are bought and sold
hedge fund|n|an investment fund for rich people that takes large risks
mortgage|n|a loan for buying a house
asset|n|something valuable that a person, company or state owns
entrepreneur|n|a person who starts a business
entrepreneurship|n|the starting of new businesses
enterprise|n|a business or a bold project
corporation|n|a large company
corporate|a|having to do with large companies
conglomerate|n|a large company made up of many different businesses
multinational|a|working in many countries
cartel|n|a group of companies or countries that agree to keep prices high
merger|n|the joining of two companies into one
outsource|v|to pay another company, often abroad, to do a job
outsourcing|n|paying another company, often abroad, to do a job
unemployment|n|the state of having no work, or the number of people without it
layoff|n|the ending of workers' jobs because there is not enough work
workforce|n|all the people who work in a company or country
labor force|n|all the people who work or look for work
black market|n|the illegal buying and selling of goods
shadow economy|n|business that is hidden from the state
smuggle|v|to take goods or people in or out of a country secretly and illegally
smuggler|n|a person who secretly takes goods or people across borders
tax haven|n|a place with very low taxes where people put money to avoid paying at home
tax evasion|n|the crime of not paying the taxes one owes
tax break|n|a rule that lets certain people pay less tax
tax cut|n|a lowering of taxes
taxation|n|the raising of money by taxes
taxpayer|n|a person who pays taxes
income tax|n|a tax on what a person earns
sales tax|n|a tax on things that are bought
carbon tax|n|a tax on the burning of fuels that warm the earth
levy|v|to demand officially, as a tax or fine
expenditure|n|the amount of money spent
appropriation|n|money set aside for a purpose by a lawmaking body
pork barrel|n|public money spent to please a lawmaker's own voters
developing country|n|a country that is still building up its industry and wealth
developing world|n|the poorer countries that are still building up their industry
developed country|n|a rich country with much industry
industrialized|a|having much industry
Third World|n|an older name for the poorer countries of Africa, Asia and Latin America
emerging market|n|a country whose economy is growing fast
underdeveloped|a|without modern industry and services
economic development|n|the growth of a country's industry and wealth
sustainable development|n|growth that doesn't use up what later generations will need
microfinance|n|very small loans to poor people to start businesses
self-sufficient|a|able to live without help from others
self-sufficiency|n|being able to live without help from others
rent-seeking|n|trying to gain by political favour rather than by making something
crony capitalism|n|an economy in which business success depends on friendship with officials
cronyism|n|giving jobs and favours to friends
nepotism|n|giving jobs and favours to relatives
patronage|n|the giving of jobs and favours in return for support
petroleum|n|oil from under the ground
crude oil|n|oil as it comes from the ground
oil field|n|an area with oil under the ground
natural gas|n|gas from under the ground, used as fuel
pipeline|n|a long line of pipes that carries oil, gas or water
refinery|n|a factory where oil or sugar is made pure
reserves|n|supplies kept for later use
energy security|n|having enough energy at a price that one can pay
hydroelectric|a|making electricity from flowing water
greenhouse effect|n|the warming of the earth by gases that keep heat in the air
public works|n|roads, schools and other things built by the state
public good|n|something, such as clean air or defence, that everyone benefits from
public goods|n|things, such as clean air or defence, that everyone benefits from
free rider|n|someone who benefits from something without helping to pay for it
collective action|n|action taken by a group of people for a common aim
laissez-faire|n|the policy of leaving business free of state control
consumer|n|a person who buys and uses goods
consumption|n|the using up of goods, food or energy
productivity|n|how much is produced for each hour of work
prosperity|n|the state of being rich and successful
affluence|n|wealth; plenty of money
affluent|a|having plenty of money
lucrative|a|bringing in much money
`,
  {
    leverage: /\b(?:diplomatic|political|talks|power|negotiat|pressure|state)/i,
    sanction: /\b(?:sanctions|impose|trade|economic|lift)/i,
    quota: /\bquotas?\b/i,
    sector: /\bsectors?\b(?!.{0,15}(?:of the city|of the (?:screen|disk)))/i,
    bond: /\b(?:government|treasury|corporate|municipal|junk|sovereign|euro) bonds?\b|\bbonds?\b.*\b(?:investors?|market|yield|debt|borrow|interest|million|billion)/i,
    depression: /\b(?:econom|the Depression|Great|recession)\b/i,
    default: /\b(?:debt|loan|payments?|Greece|Argentina|bonds?)\b/i,
    reserves: /\b(?:oil|gas|gold|currency|foreign|dollar|bank)\b.*\breserves\b|\breserves of\b/i,
    stimulus: /\b(?:econom|package|spending|billion|government|bill)/i,
    dumping: /\b(?:anti-?dumping|prices?|goods|steel|trade|imports?)\b/i,
    currency: /\bcurrenc/i,
    enterprise: /\b(?:private|business|state|state-owned|free|small|commercial|public) enterprises?\b/i,
    commodity: /\bcommodit/i,
    levy: /\b(?:tax|taxes|fine|duty|duties|tariffs?)\b/i,
    appropriation: /\bappropriations?\b(?! of (?:culture|another))/i,
    patronage: /\b(?:political|party|jobs?|government|politic)/i,
    asset: /\bassets\b/i,
    export: /\bexport(?:s|ed|ing)?\b/i,
    regulator: /\bregulators?\b(?!.{0,20}(?:gas|pressure|voltage))/i,
    investment: /\binvestments?\b/i,
    mortgage: /\bmortgages?\b/i,
    consumption: /\b(?:energy|oil|food|consumer|alcohol|fuel|water|electricity|meat|world|domestic)\b/i,
  },
);
