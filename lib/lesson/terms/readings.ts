/**
 * Three wrong readings of a curated term, one row a term: term | reading | reading | reading; "!" marks an opposite.
 * None is true of the term, and each could be thought by a reader who has only the sentence.
 */
const table = `
conciliatory|!determined to win without giving anything up|firm in what it says but slow to act on it|careful to keep its plans hidden from friend and foe
strategic|!done in haste, with no thought of what comes later|done for show, to please the public at home|done in secret, so that other states don't find out about it until later
bilateral|done by one side without asking|among many states at once|kept secret from other states
multilateral|done by one state alone|between two states only|made in secret, without a vote
unilateral|!agreed by all sides|done by two sides together|put off until a later time
sovereign|ruled by a distant state|sharing its rule with its neighbours|having no fixed borders or government of its own
constitutional|!going against the basic law of a state|decided by a vote of all the citizens|made by long custom, without ever being written down anywhere
legislative|having to do with judging cases|having to do with leading an army|having to do with spending money
judicial|having to do with making new laws|having to do with elections and parties|having to do with the police and the army
bipartisan|!supported by one party alone|made without any party's help|opposed by both of the two main parties
partisan|!fair to all parties alike|not interested in politics|agreed on by all the parties
interim|meant to last for good once it is set up|set up in secret by a small group of leaders|run by another country from outside
authoritarian|!leaving people free to speak and choose|weak and unable to enforce its own laws|respected by others for its great age and experience
democratic|!ruled by one leader with unlimited power|run by the army in a time of war|governed by a king, queen or other ruler from birth
renewable|!taken from a store that will one day be used up|bought from abroad at a price that keeps changing|made in a plant that has to run day and night through the whole year
sustainable|!bound to end soon because it uses up its means|able to grow faster than all of its rivals|paid for by the state rather than by those who use it
ratify|!to refuse an agreement in a formal vote|to change the words of an agreement before signing|to put off an agreement until a later meeting of both sides
lobby|!to keep lawmakers from meeting each other|to vote on a law without debate|to write about lawmakers and their work in the press
impeach|!to clear an official of all charges|to praise an official in public for good work|to choose an official for a further term by a general vote
infrastructure|the land that a society keeps free from building|the people who work for a state or a city|the rules by which a society runs its trade and settles its disputes
revenue|!the debts of a state or company|the money that a government spends on its army|the goods that are bought and sold abroad
inflation|!a general fall in prices, so that money buys more|a rise in the number of people without work|a tax that grows higher with what a person earns in a year
recession|!a time in which an economy grows fast|a rise in the taxes that people pay|a break in the meetings of a parliament
inequality|!an equal share in wealth, rights and chances|a rise in the wealth of all people alike|a dispute over who should pay a tax and how high it may be
asylum|an order to leave a country at once, with no appeal|a place in prison while a case waits for its judge|a permit to work abroad for a few months of the year, given for a small fee
mandate|a limit that a court has set to what may be done|the debt that a leader owes to a party's supporters|the debt that a leader owes to those who paid for the campaign
coup|a peaceful handing over of power after a vote|a long war between two parts of one country|a public march against those in power
lawsuit|a law that a parliament has just passed|a fine that is paid without a trial|a talk between lawyers out of court
summit|a war between neighbouring governments|a letter from one government to another|a vote held within a government leader's own party
referendum|a vote of lawmakers behind closed doors|a survey of what newspapers write|a court's ruling on a disputed law
electorate|the people who stand for election|the officials who count the votes|the leaders who have won seats
coalition|!a single party that rules without others' help|a group of states that are at war with each other|a body of judges that settles the disputes between two states
surveillance|the open and friendly meeting of people|the training of people for police work|the questioning of people in front of a court
emission|!gas taken out of the air and stored below ground|a tax on the fuel that a car or plant burns|the heat that is lost through the walls and roofs of buildings
sanctions|!rewards, such as gifts, given to a state for its conduct|attacks by an army meant to bring a government down|visits, such as those of ministers, meant to win another state's trust
precedent|!a later decision that overturns earlier ones|a mistake that a judge has to correct|a rule that is never put into practice
bill|a law that has been in force for years|a list of the members of a parliament|a speech that a head of state gives to a new parliament
fossil fuel|power drawn from wind, water and the sun|wood cut and dried in order to be burnt|fuel made each year from plants grown on farms or in water
prosecutor|a lawyer who defends a person accused of a crime|a judge who decides on a person's punishment|a person who saw the crime and tells the court of it under oath
plaintiff|the person or group accused in a trial|the judge who hears both sides of a case|the lawyer who speaks in court for an accused person
activist|a person who is paid to do a government's office work|a person who keeps out of political and social disputes|a person who reports on political and social matters for the news
envoy|a person who rules a country in another's place|a person who spies on another government|a person who has been sent away from the home country for good
subpoena|a paper that sets a prisoner free at once|a promise to tell the truth before a court|a permit to keep papers secret from a court or committee for some years
legislation|orders given by a judge|speeches made to voters|advice given by experts
constituency|the party that an elected member belongs to|the office in which an elected member works|the speech in which an elected member thanks the voters
impeachment|the election of an official for another term in office|a formal thank you to an official for years of service|an official's own decision to leave office before the term is over
amendment|the first version of a law or constitution|the cancelling of a rule that is no longer followed|the reading out of a new law before a parliament
jurisdiction|the building in which a court or parliament meets|the people who decide on guilt in a court case|the time that a court or state may take before it reaches a decision
diplomat|a person who commands a state's army in wartime|a person who reports on a state for the news|a person who flees from one state to another in search of safety
inauguration|the vote by which a person wins an office|the last speech that a person gives in office|the meeting at which a person is put up for an office
opposition|!the groups that hold power at the moment|the groups that take no side in a dispute|the groups that take no side between two parties
regime|a plan for the future of a government|a group that fights against a government|an election, often a close one, that brings in a government
pawn|someone who leads others for a common end|someone who sees through another's plans|someone who stays out of the quarrels of stronger people
ulterior motive|!an aim that is openly declared from the start|a reason that nobody can be blamed for|a plan that was dropped before it began
ceasefire|!an agreement to send more soldiers into battle|a warning that fighting is about to begin|an agreement to share the costs and gains of a long war
tariff|public money paid to those who sell goods abroad|a list of goods that may not leave a country|a promise to buy only goods made at home
embargo|!an official promise to trade more with a country|an official visit to a country by its neighbours|an official tax on the goods of one country
veto|!the power to make a decision without a vote|the duty to explain a decision in public|the right to speak before a decision is made
sovereignty|!a state's duty to follow the orders of a stronger one|a state's right to rule over its weaker neighbours|a state's promise to share its wealth with all of its neighbours
militia|!a regular army paid and trained by the state|a police force that guards the border|a group of officers who have left the regular army early
refugee|a person who moves abroad for better pay or a new job|a person who guards a border against those who flee|a person who gives shelter at home to those who have fled from another country
annex|!to give up territory to a neighbouring state|to draw a new border by agreement with a neighbour|to rent a piece of territory from another state for some years
`;

export interface Misreading {
  text: string;
  /** Nearly the opposite of what the term means. */
  opposite: boolean;
}
const readings = new Map(
  table
    .trim()
    .split("\n")
    .map((row): [string, Misreading[]] => {
      const [term = "", ...cells] = row.split("|");
      return [term, cells.map((cell) => ({ text: cell.replace(/^!/, ""), opposite: cell.startsWith("!") }))];
    }),
);
/** The wrong readings of a curated term, or undefined where it has none of its own. */
export const readingsOf = (term: string): Misreading[] | undefined => readings.get(term);
