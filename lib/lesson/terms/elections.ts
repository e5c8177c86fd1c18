import { rows } from "./rows";

export const elections = rows(
  `
general election|n|an election in which all voters choose a new parliament or government
snap election|n|an election called earlier than expected
midterm elections|n|elections in the middle of a president's term
runoff|n|a second vote between the leading candidates when no one has won outright
by-election|n|an election for one empty seat between general elections
primary election|n|an election in which voters choose a party's candidate
primary|n|an election in which voters choose a party's candidate
caucus|n|a meeting of a party's members to choose a candidate or a policy
exit poll|n|a survey of people who have just voted
opinion poll|n|a survey that asks a small group to learn what the public thinks
poll|n|a survey of what people think, or a vote
polling place|n|a place where people vote
polling station|n|a place where people vote
turnout|n|the share of voters who vote
voter turnout|n|the share of voters who vote
voter registration|n|putting one's name on the list of people who may vote
voting rights|n|the rights to vote and to have one's vote counted
absentee ballot|n|a vote sent in by someone who can't come to the polling place
electoral college|n|the group of people who formally choose the U.S. president
Electoral College|n|the group of people who formally choose the U.S. president
popular vote|n|the total of votes given by all voters
electoral|a|having to do with elections
swing state|n|a state where either party may win
swing voter|n|a voter who is not firmly for one party
landslide|n|a victory by a very large number of votes
plurality|n|more votes than anyone else, but not more than half
supermajority|n|a share of votes well above half, such as two thirds
majority leader|n|the head of the larger party in a lawmaking body
minority leader|n|the head of the smaller party in a lawmaking body
majority government|n|a government whose party holds more than half of the seats
minority government|n|a government whose parties hold less than half of the seats
coalition government|n|a government formed by two or more parties together
caretaker government|n|a government that runs things for a short time until a new one is chosen
unity government|n|a government in which rival parties share power
hung parliament|n|a parliament in which no party has more than half of the seats
proportional representation|n|a way of voting that gives each party seats by its share of the votes
gerrymandering|n|drawing voting districts so that one party gains an unfair advantage
redistricting|n|the redrawing of the borders of voting districts
congressional district|n|an area that elects one member of the U.S. House of Representatives
term limit|n|a rule on how long a person may hold an office
term limits|n|rules on how long a person may hold an office
term of office|n|the time for which a person holds an office
running mate|n|a candidate for the second office, such as vice president, on the same ticket
front-runner|n|the person most likely to win
frontrunner|n|the person most likely to win
contender|n|a person with a chance to win
challenger|n|a person who tries to win a post from the one who holds it
stump speech|n|a speech that a candidate gives again and again in a campaign
campaign trail|n|the places a candidate visits to win votes
campaign finance|n|the money that pays for election campaigns
fundraiser|n|an event held to raise money
donor|n|a person or group that gives money or help
grassroots|a|growing from ordinary people rather than leaders
platform|n|the set of policies that a party stands for
manifesto|n|a public statement of what a party or group wants to do
constituent|n|a voter in the area that a lawmaker represents
left-wing|a|in favour of social change and a larger role for the state
right-wing|a|in favour of tradition and a smaller role for the state
far-right|a|with extreme nationalist or conservative views
far-left|a|with extreme socialist views
center-left|a|slightly in favour of social change; moderate left
center-right|a|slightly in favour of tradition; moderate right
centrist|n|a person with moderate political views
moderate|n|a person whose political views are not extreme
progressive|a|in favour of social and political reform
conservative|a|in favour of keeping traditions and of slow change
liberal|a|in favour of individual freedom and of reform
populist|n|a politician who claims to speak for ordinary people against the powerful
populist|a|claiming to speak for ordinary people against the powerful
populism|n|politics that claims to speak for ordinary people against an elite
nationalist|n|a person who puts the own nation first or wants it to be independent
nationalist|a|putting one's own nation first
nationalism|n|strong loyalty to one's nation, often set above others
patriotism|n|love of one's country
extremist|n|a person with political or religious views far from what most accept
extremism|n|political or religious views far from what most people accept
radical|a|in favour of complete political or social change
polarization|n|the splitting of people into two sharply opposed groups
polarize|v|to split people into two sharply opposed groups
partisanship|n|strong loyalty to one party
gridlock|n|a state in which rival sides keep each other from getting anything done
filibuster|n|very long talking in a lawmaking body to delay a vote
cloture|n|a vote to end a debate
quorum|n|the number of members who must be present for a vote to count
speaker of the house|n|the head of the lower house of a parliament
cabinet|n|the group of ministers who advise the head of government
cabinet reshuffle|n|a change of ministers within a government
portfolio|n|the area of duties of a minister
backbencher|n|in Britain, a member of parliament without a government post
lawmaker|n|a member of a body that makes laws
legislator|n|a member of a body that makes laws
politician|n|a person whose work is politics
lobbyist|n|a person paid to press lawmakers to decide in a group's favour
interest group|n|people who work together to influence what the government does
special interest|n|a group that seeks advantages for itself from the government
think tank|n|an organisation that studies problems and advises on policy
public opinion|n|what most people think about a matter
public policy|n|what a government does about a matter that concerns all
approval rating|n|the share of people who think that a leader does a good job
vote of confidence|n|a vote by which a parliament shows whether it still supports the government
no-confidence vote|n|a vote by which a parliament can bring down the government
vote of no confidence|n|a vote by which a parliament can bring down the government
motion|n|a formal proposal to be voted on
recall|n|a vote to remove an official before the term ends
executive order|n|an order by a president that has the force of law
executive power|n|the power to carry out the laws
executive privilege|n|a president's right to keep some information from lawmakers and courts
separation of powers|n|the division of government into branches that limit each other
checks and balances|n|the powers by which each branch of government can limit the others
division of powers|n|the split of powers between a central government and its states
House of Representatives|n|the lower house of the U.S. Congress and of some other parliaments
lower house|n|the larger part of a parliament, whose members represent the people
upper house|n|the smaller part of a parliament, often with less power
bicameral|a|having two houses of parliament
standing committee|n|a permanent group of lawmakers who work on one subject
subcommittee|n|a smaller group formed out of a committee
select committee|n|a group of lawmakers set up to look into one matter
hearing|n|a meeting at which officials or judges listen to facts and opinions
oversight|n|the job of watching that something is done properly
government shutdown|n|a stop of public services because no budget was passed
direct democracy|n|government by votes of the people themselves on each question
representative democracy|n|government by people whom the voters elect
liberal democracy|n|a state with free elections and protected individual rights
democratization|n|the process of becoming a democracy
autocrat|n|a ruler who holds all power
autocratic|a|ruling with full power and without listening to others
authoritarianism|n|rule that demands obedience and allows little freedom
totalitarian|a|controlling every part of people's lives
totalitarianism|n|a system in which the state controls every part of people's lives
dictatorship|n|rule by one person or group with full power
despot|n|a ruler who uses full power cruelly
tyranny|n|cruel and unjust rule
tyrant|n|a cruel and unjust ruler
strongman|n|a leader who rules by force
junta|n|a group of officers that has seized power
military junta|n|a group of officers that has seized power in a country
theocracy|n|rule by religious leaders
oligarch|n|a very rich person with great political power
oligarchy|n|rule by a small group of powerful people
one-party state|n|a state in which only one party may rule
constitutional monarchy|n|a state whose king or queen has little power under a constitution
monarch|n|a king, queen or other crowned ruler
sultan|n|a ruler of some Muslim countries
emir|n|a ruler of some Muslim states
emirate|n|a state ruled by an emir
ayatollah|n|a high religious leader of Shia Muslims
caliphate|n|a Muslim state under one religious and political leader
abdicate|v|to give up the throne
abdication|n|the giving up of a throne
successor|n|the person who takes over an office after another
predecessor|n|the person who held an office before
succession|n|the passing of an office or a throne to the next person
premier|n|a prime minister or head of a government
chancellor|n|in some countries, the head of the government
governor|n|the head of a state or region
mayor|n|the head of a city's government
municipality|n|a city or town with its own local government
municipal|a|belonging to a city or town
provincial|a|belonging to a region of a country
federal|a|belonging to the central government of a union of states
federal government|n|the central government of a union of states
local government|n|the government of a city, county or district
civil servant|n|a person who works for a government department
civil service|n|the departments and people that do a government's work
bureaucrat|n|an official who works by fixed rules in a government office
bureaucratic|a|full of official rules and paperwork
red tape|n|official rules that seem needless and slow things down
statehood|n|the condition of being a state
nationhood|n|the condition of being a nation
civil society|n|the groups and organisations of citizens outside government
nongovernmental organization|n|a group that works for a public aim and is not run by a government
`,
  {
    polarize:
      /\bpolari[sz](?:ed?|es|ing)\b(?!.*\b(?:light|lens|brightness|beam|wave|electr|vertical)\w*\b)(?<!(?:vertically|horizontally) polarized.*)/i,
    primary:
      /\b(?:Republican|Democratic|primary (?:election|race|contest|vote)|the primary\b|in the primar|primaries)/i,
    poll: /\b(?:polls?)\b.*\b(?:voters?|election|percent|per cent|%|survey|conducted|show|found|public|respondents|opinion|close|vote|party|lead)|\b(?:voters?|election|percent|per cent|%|survey|conducted|show|found|opinion|vote|party)\b.*\bpolls?\b/i,
    turnout: /\b(?:vote|voter|election|ballot|polls?|percent)/i,
    landslide: /\b(?:vote|election|victory|win|won|party)/i,
    plurality: /\b(?:vote|election|seats|win|won)/i,
    platform: /\b(?:party|campaign|ran on|candidate|election|policy|policies) /i,
    moderate:
      /\bmoderates?\b.*\b(?:party|political|conservativ|liberal|Republican|Democrat|Islam)|\b(?:political|Republican|Democrat\w*) moderates?\b/i,
    progressive: /\b(?:party|politic|Democrat|movement|liberal|agenda|candidate|lawmaker|left)/i,
    conservative:
      /\b(?:party|politic|voters?|Republican|government|lawmaker|right|religious|liberal|court|justice)/i,
    liberal: /\b(?:party|politic|voters?|Democrat|government|lawmaker|left|conservative|democrac|reform)/i,
    radical: /\b(?:politic|party|left|right|Islam|movement|group|reform|militant|views)/i,
    cabinet: /\b(?:minister|president|government|Cabinet|cabinet (?:member|meeting|post|secretary))/,
    portfolio: /\b(?:minister|cabinet|government|commissioner)\b/i,
    motion:
      /\b(?:vote[sd]?|parliament|lawmakers?|court|judge|filed|debate|committee|passed|no-confidence|plenary|resolution)\b/i,
    recall: /\brecall (?:election|vote|petition|effort)/i,
    hearing:
      /\b(?:court|judge|committee|senate|congress|house|lawmaker|trial|impeach|public|confirmation|bail)\w*\b.*\bhearings?\b|\bhearings?\b.*\b(?:court|judge|committee|senate|congress|lawmaker)/i,
    governor: /\b(?:state|governor|region|province)/i,
    premier: /\bpremier\b(?! league)(?!.{0,10}(?:of|,) .{0,30}film)/i,
    chancellor: /\b(?:German|Austria|Germany|Merkel|Scholz|government|Chancellor)/,
    donor:
      /\b(?:donors?|aid|campaign|money|fund|million|countries)\b.*\b(?:money|fund|million|billion|aid|give|gave|campaign|countries|pledg|governments?)|\b(?:campaign|aid|foreign|international) donors?\b/i,
    successor:
      /\b(?:president|leader|minister|office|power|king|queen|throne|king|appoint|choose|chosen|chief|elect|resign|his|her)\b/i,
    oversight:
      /\b(?:committee|congress|agency|board|court|government|independent|regulat|parliament|provide|lack|under the)\b/i,
  },
);
