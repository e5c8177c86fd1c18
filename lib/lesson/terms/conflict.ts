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
airstrike|n|an attack by military aircraft
air strike|n|an attack by military aircraft
air raid|n|an attack by military aircraft, above all on a city
airspace|n|the air above a country, over which it has control
drone|n|an aircraft without a pilot
warhead|n|the part of a missile that explodes
missile|n|a weapon that flies to its target and explodes
artillery|n|large guns used by an army
shell|v|to fire explosives at from large guns
shelling|n|an attack with explosives fired from large guns
ammunition|n|bullets and other things to be fired from weapons
munitions|n|weapons, bullets and bombs for an army
arsenal|n|a store of weapons
stockpile|n|a large store kept for later use
arms|n|weapons
arms dealer|n|a person who buys and sells weapons
weapons of mass destruction|n|nuclear, chemical or germ weapons, which can kill huge numbers of people
chemical weapon|n|a weapon that kills or harms by poison
nuclear program|n|a country's work on nuclear power or weapons
enriched uranium|n|uranium made fit for use in power stations or bombs
uranium enrichment|n|making uranium fit for use in power stations or bombs
mutually assured destruction|n|a balance in which each nuclear power could destroy the other, so that neither dares attack
first strike|n|an attack meant to hit before the enemy can
preemptive|a|done to stop an attack before it comes
preemptive strike|n|an attack made to stop an enemy's attack before it comes
preventive war|n|a war begun to keep a rival from growing stronger
offensive|n|a planned military attack
counteroffensive|n|an attack made in answer to an enemy's attack
counterattack|n|an attack made in answer to another
onslaught|n|a fierce attack
incursion|n|a sudden entry into another's territory
raid|n|a sudden, short attack
ambush|n|a surprise attack from a hiding place
siege|n|the surrounding of a place by an army to make it give in
besiege|v|to surround a place with an army to make it give in
stronghold|n|a place where a group is firmly in control
bastion|n|a place that strongly protects a group or a way of life
outpost|n|a small military camp far from the main force
military base|n|a place where soldiers live and keep their weapons
naval base|n|a harbour where warships are kept
front line|n|the place where two armies face each other
battlefield|n|a place where a battle is fought
theater of war|n|the area in which a war is fought
war of attrition|n|a war in which each side tries to wear the other down
attrition|n|a slow wearing down
scorched earth|n|the destruction of everything an enemy could use
guerrilla warfare|n|war by small, irregular forces that strike and withdraw
guerrilla war|n|a war by small, irregular forces that strike and withdraw
asymmetric warfare|n|war between sides of very unequal strength
hybrid warfare|n|a mix of force, cyberattacks and false information used against another state
counterinsurgency|n|the fight against an armed rising
counterterrorism|n|the fight against terrorism
terrorist|n|a person who uses violence against civilians for a political end
suicide bomber|n|an attacker who dies by setting off a bomb on the own body
jihadist|n|a fighter who believes in war in the name of Islam
Islamist|n|a person who wants Islam to guide politics and law
Islamist|a|wanting Islam to guide politics and law
militant|n|a person who uses force for a cause
paramilitary|a|organised like an army but not part of it
mercenary|n|a soldier who fights for pay, not for his own country
warlord|n|a leader with a private army who controls a region by force
rebel|n|a person who fights against the government
combatant|n|a person who fights in a war
civilian|n|a person who is not in the armed forces
noncombatant|n|a person who does not fight in a war
casualty|n|a person killed or hurt in a war or accident
collateral damage|n|people or things hurt that were not the target of an attack
friendly fire|n|shots that hit one's own side by mistake
death toll|n|the number of people killed
veteran|n|a person who used to serve in the armed forces
conscription|n|forcing people by law to serve in the army
conscript|n|a person forced by law to serve in the army
draft|n|a system of calling people up to serve in the army
deploy|v|to move soldiers or weapons to where they may be used
deployment|n|the moving of soldiers or weapons to where they may be used
mobilize|v|to get people ready for war or action
mobilization|n|getting people ready for war or action
demobilize|v|to send soldiers home after a war
withdrawal|n|the taking back of soldiers from a place
pullout|n|the taking away of soldiers from a place
drawdown|n|a step by step reduction of soldiers in a place
troop surge|n|a quick increase in the number of soldiers in a place
redeploy|v|to move soldiers or weapons to another place
reinforcements|n|more soldiers sent to strengthen a force
exit strategy|n|a plan for how to end an involvement
mission creep|n|the slow growth of a task beyond its first aim
entanglement|n|an involvement that is hard to get out of
unconditional surrender|n|giving up without any terms
surrender|v|to stop fighting and give oneself up
capitulate|v|to stop resisting and give in
capitulation|n|giving in to an enemy
hostilities|n|acts of fighting between enemies
cessation of hostilities|n|a stop to the fighting
prisoner exchange|n|a deal in which each side frees prisoners of the other
hostage|n|a person held by force to make others meet a demand
ransom|n|money demanded to free a person held by force
humanitarian corridor|n|a safe path for people to leave, or aid to enter, a war zone
war zone|n|an area where a war is being fought
conflict zone|n|an area where there is fighting
war-torn|a|badly damaged by war
massacre|n|the killing of many helpless people
bloodshed|n|killing and wounding
carnage|n|the killing of many people
overthrow|v|to remove a leader or government by force
oust|v|to force out of a position of power
topple|v|to bring down a leader or government
usurp|v|to take power without the right to it
coup d'état|n|a sudden seizure of power, often by the army
putsch|n|a sudden attempt to seize power by force
purge|n|the removal of unwanted people from a group or office
assassination|n|the murder of an important person, often for political reasons
assassinate|v|to murder an important person, often for political reasons
intelligence agency|n|an organisation that gathers secret information for a state
covert|a|secret; hidden
clandestine|a|done in secret
spy|n|a person who secretly gathers information about another state
defector|n|a person who leaves one side or country to join its rival
defect|v|to leave one side or country and join its rival
dissenter|n|a person who openly disagrees
deterrent|n|something that keeps others from doing harm
deter|v|to keep others from an act by making them fear its cost
coercion|n|making someone do something by force or threats
coerce|v|to make someone do something by force or threats
coercive|a|using force or threats
aggression|n|an attack on another without good cause
aggressor|n|the side that attacks first
belligerent|a|hostile and ready to fight
hostile|a|acting like an enemy; very unfriendly
hostility|n|unfriendly or warlike behaviour
provocation|n|an act meant to anger another side
provoke|v|to cause a strong reaction, often anger
retaliate|v|to strike back
reprisal|n|a harmful act done in return for another
retribution|n|punishment for a wrong
escalate|v|to become or make more serious or violent
de-escalate|v|to make a conflict less serious
defuse|v|to make a situation less tense or dangerous
flashpoint|n|a place where fighting may suddenly break out
powder keg|n|a situation that could suddenly become violent
hot spot|n|a place where trouble is likely
vigilante|n|a person who punishes crime without legal power to do so
pact|n|a formal agreement, often between states
nonaggression pact|n|an agreement between states not to attack each other
security forces|n|the soldiers and police who keep a country safe
secret police|n|police who work in secret for the government against its opponents
coast guard|n|the force that watches over a country's coast
armed forces|n|a country's army, navy and air force
ground troops|n|soldiers who fight on land
defense minister|n|the member of a government who is in charge of the armed forces
minesweeper|n|a ship that finds and removes mines
land mine|n|a bomb hidden in the ground that explodes when stepped on
landmine|n|a bomb hidden in the ground that explodes when stepped on
warship|n|a ship built for war
aircraft carrier|n|a large warship from which planes fly
submarine|n|a ship that travels under water
destroyer|n|a fast warship
flotilla|n|a small group of ships
fleet|n|a group of ships under one command
convoy|n|a group of ships or vehicles that travel together for safety
strait|n|a narrow stretch of water that joins two seas
militarize|v|to fill with soldiers and weapons
militarism|n|the belief that a country should be strong in arms and ready to use them
pacifist|n|a person who is against all war
warfare|n|the fighting of a war
wartime|n|a time of war
postwar|a|coming after a war
interwar|a|between the two world wars
invader|n|an army or person that enters a country by force
occupier|n|an army that controls another country by force
partition|n|the division of a country into separate states
breakaway|a|having left, or trying to leave, a larger state
separatism|n|the wish of a region to leave a state
secede|v|to leave a state in order to form a new one
irredentism|n|the claim that lands once held, or where one's people live, should be taken back
enclave|n|a small area that lies wholly inside another country or a different group's land
exclave|n|a part of a country that is cut off from the rest by other countries
exile|n|being forced to live outside one's own country
`,
  {
    surrender:
      /\b(?:troops?|soldiers?|forces?|army|armies|enemy|war|rebels?|fighters?|police|arms|weapons|Germany|Japan|city)\b/i,
    proliferation: /\b(?:nuclear|weapons?|arms|missiles?|non-?proliferation|warheads?)\b/i,
    proxy: /\b(?:war|fight|militia|forces?|backed)/i,
    patron: /\b(?:state|power|ally|client|regime|military)/i,
    occupation: /\b(?:army|troops|military|foreign|territor|forces?)/i,
    summit: /\b(?:leader|president|talks|meet|minister|nation|countr|held|Trump|Kim)/i,
    pawn: /\b(?:pawns?)\b/i,
    opposition:
      /\bthe opposition\b|\bopposition (?:part|group|leader|forces?|fighter|movement|lawmaker|politician)/i,
    intervention: /\b(?:military|foreign|armed|humanitarian|war|troops)\b/i,
    arms: /\b(?:arms (?:control|race|deal|sale|shipment|trade|supplies|industry|exports?|smuggl\w+)|sell\w* arms|sale of arms|supply\w* arms|arms to|lay down (?:their )?arms|take up arms|took up arms)\b/i,
    shell: /\b(?:shelled|shelling)\b/i,
    offensive:
      /\b(?:an?|the|military|ground|air|major|new|final) offensives?\b(?! (?:to|word|language|remark|comment|and))/i,
    draft:
      /\bthe draft\b(?! (?:law|bill|resolution|agreement|constitution|of|report|text|treaty|budget|plan))|\bmilitary draft\b/i,
    casualty: /\bcasualt/i,
    raid: /\braids?\b/i,
    missile: /\bmissile/i,
    drone: /\bdrone/i,
    partition: /\b(?:countr|India|Palestine|state|Ireland|partition of)/i,
    withdrawal: /\b(?:troops?|forces?|military|army|soldiers?)\b/i,
    exile: /\b(?:in|into|from) exile\b|\b(?:exile)\b.*\b(?:government|leader|returned)/i,
    purge: /\b(?:party|government|army|military|officials|political)\b/i,
    fleet: /\b(?:ships?|navy|naval|fishing|sea|vessels)\b/i,
    destroyer: /\b(?:navy|naval|ships?|missile)\b/i,
    veteran: /\bveterans\b|\b(?:war|army|military|combat) veteran\b|\bveteran of\b/i,
    defect: /\bdefect(?:ed|ing)\b/i,
    rebel:
      /\brebels?\b.*\b(?:fight|fought|government|forces?|army|control|armed|war|attack|group)|\b(?:armed|fight\w*|fought|support\w*|Syrian|Libyan|backed) rebels?\b/i,
    ally: /\ballied with\b/i,
    pact: /\bpacts?\b/i,
    strait: /\bstraits?\b/,
    hostile: /\bhostile\b(?! takeover)/i,
    deploy:
      /\b(?:troops?|soldiers|forces?|missiles?|army|military|police|weapons|ships?|aircraft|personnel|peacekeep|officers)/i,
    deployment:
      /\b(?:troops?|soldiers|forces?|missiles?|army|military|police|weapons|ships?|aircraft|personnel|peacekeep|officers)/i,
    topple: /\b(?:government|regime|leader|president|dictator|Saddam|rule|monarchy)/i,
    enclave: /\benclave/i,
    spy: /\bsp(?:y|ies)\b/i,
    arsenal: /\barsenal\b/,
    terrorist: /\bterrorists?\b/,
  },
);
