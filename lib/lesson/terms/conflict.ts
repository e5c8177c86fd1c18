import { rows } from "./rows";

export const conflict = rows(
  `
great power|n|a state strong enough to shape events far beyond its own region
superpower|n|a state with more military and economic weight than almost all others
balance of power|n|a spread of strength among states in which none can dominate the rest
sphere of influence|n|a region where one outside power expects to have the last word
proxy war|n|a war in which outside powers support opposite sides instead of fighting each other
proxy|n|a force that fights or acts on behalf of an outside power
client state|n|a weaker state that depends on a stronger one for support
patron|n|a stronger state that protects and supplies a weaker one
ally|n|a state or group that has agreed to help another
alliance|n|an agreement among states to help one another, above all if attacked
coalition|n|a group of states or parties that act together for a time
deterrence|n|keeping others from an act by making its cost to them too high
containment|n|a policy of stopping a rival state from spreading its power
appeasement|n|giving way to a rival's demands in the hope of keeping the peace
security dilemma|n|a trap in which one state's steps for its own safety make others feel less safe
arms race|n|a contest in which rival states keep adding weapons to match each other
arms control|n|agreements among states to limit or reduce weapons
disarmament|n|giving up or destroying weapons
nuclear weapon|n|a bomb or missile that draws its force from splitting or joining atoms
proliferation|n|the spread of weapons, above all nuclear ones, to more states
denuclearization|n|the removal of nuclear weapons from a country or region
ballistic missile|n|a rocket weapon that is thrown high and falls on a distant target
ceasefire|n|an agreement to stop fighting, for a time or for good
cease-fire|n|an agreement to stop fighting, for a time or for good
truce|n|an agreement to stop fighting for a time
armistice|n|an agreement by which the two sides of a war end the fighting
peace talks|n|meetings in which the sides of a war try to agree on ending it
peacekeeping|n|the work of neutral troops who watch over an agreed peace
civil war|n|a war between groups inside one country
insurgency|n|an armed rising against a government by part of its own people
insurgent|n|a fighter in a rising against the government
guerrilla|n|a fighter in a small, irregular force that strikes and withdraws
militia|n|an armed force of civilians outside the regular army
occupation|n|the control of a territory by a foreign army
annexation|n|taking over another state's territory and calling it one's own
annex|v|to take over territory and make it part of one's own state
invasion|n|the entry of an army into another country to take control
intervention|n|stepping into another state's affairs, often with armed force
humanitarian intervention|n|the use of force in another state to protect its people from harm
no-fly zone|n|airspace in which a power forbids aircraft to fly, by threat of force
regime|n|a government, often one that rules without free elections
regime change|n|the removal of a government, above all by pressure from abroad
opposition|n|the groups that work against those in power
stalemate|n|a position in which neither side of a contest can win
standoff|n|a dispute in which neither side will give way
quagmire|n|a struggle that is easy to enter and hard to leave
escalation|n|a step by step increase in the force used in a conflict
de-escalation|n|a step by step lowering of force and threats in a conflict
retaliation|n|striking back in return for an attack or a wrong
concession|n|something given up in a negotiation to reach agreement
conciliatory|a|ready to give way in order to calm a dispute
ulterior motive|n|a hidden reason behind the one that is shown
hard line|n|a position from which one refuses to give way
hardliner|n|a person who refuses to give way in politics
strategic|a|done or held for its value in a long contest for power or safety
pawn|n|someone used by stronger players for their own ends
refugee|n|a person who has fled the home country out of fear for life or freedom
asylum|n|protection that a state gives to a person who has fled danger elsewhere
genocide|n|the planned killing of a people or a large part of it
war crime|n|an act in war that international law forbids, such as killing prisoners
terrorism|n|violence against civilians meant to spread fear for a political end
sabotage|n|secret damage done to hinder an enemy or opponent
espionage|n|the secret gathering of other states' information by spies
cyberattack|n|an attempt to damage or enter computer systems through a network
surveillance|n|the close and often secret watching of people
troops|n|soldiers, taken together
garrison|n|soldiers stationed in a place to hold it
blockade|n|the closing of a place to ships or goods, by force
mediator|n|a neutral party that helps two sides to agree
mediation|n|help by a neutral party in settling a dispute
negotiation|n|talks by which sides with different aims look for an agreement
diplomacy|n|the handling of relations between states by talks and agreements
diplomat|n|a person who represents a state in its dealings with others
embassy|n|the office of one state's representatives in another's capital
envoy|n|a person sent to speak for a government or organisation
summit|n|a meeting between the leaders of governments
bilateral|a|between two states or sides
multilateral|a|among three or more states
unilateral|a|done by one side alone
soft power|n|getting what one wants by being admired rather than by force or money
hard power|n|getting what one wants by armed force or by money
hegemony|n|the leading position of one state over all others in a region or the world
rapprochement|n|the return of friendly relations between states that were at odds
détente|n|an easing of tension between rival states
`,
  {
    proxy: /\b(?:war|fight|militia|forces?|backed)/i,
    patron: /\b(?:state|power|ally|client|regime|military)/i,
    occupation: /\b(?:army|troops|military|foreign|territor|forces?)/i,
    summit: /\b(?:leader|president|talks|meet|minister|nation|countr|held|Trump|Kim)/i,
    pawn: /\b(?:pawns?)\b/i,
    opposition:
      /\bthe opposition\b|\bopposition (?:part|group|leader|forces?|fighter|movement|lawmaker|politician)/i,
    intervention: /\b(?:military|foreign|armed|humanitarian|war|troops)\b/i,
  },
);
