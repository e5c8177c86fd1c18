import { rows } from "./rows";

export const diplomacy = rows(
  `
international law|n|the rules that states accept in their dealings with one another
international community|n|the states of the world, thought of as acting together
foreign policy|n|the way in which a government deals with other countries
foreign minister|n|the member of a government who handles relations with other countries
foreign ministry|n|the government office that handles relations with other countries
secretary of state|n|in the United States, the minister who handles relations with other countries
head of state|n|the person who stands for a country as a whole, such as a president or monarch
head of government|n|the person who leads the government, such as a prime minister
prime minister|n|the head of the government in many countries with a parliament
secretary-general|n|the head official of an international organisation
ambassador|n|the highest representative of one state in another
consulate|n|an office that a state keeps in a foreign city to help its citizens
chargé d'affaires|n|a diplomat who runs an embassy while there is no ambassador
attaché|n|an expert who works at an embassy
diplomatic relations|n|regular, official contact between two states
diplomatic immunity|n|the rule that diplomats can't be tried by the country they serve in
persona non grata|n|a diplomat whom a host country orders to leave
communiqué|n|an official statement to the public, often after a meeting
memorandum of understanding|n|a written agreement that states what each side means to do
memorandum|n|a short written statement for the record or for other officials
protocol|n|an official agreement, or the official rules for doing something
ultimatum|n|a last demand, with a threat of what follows if it is refused
overture|n|a first offer to open talks or friendly relations
goodwill|n|a friendly attitude toward another side
impasse|n|a point at which neither side will move and talks can't go on
deadlock|n|a point at which no side will give way, so that nothing moves
breakthrough|n|a sudden step forward after a long effort
compromise|n|an agreement in which each side gives up part of what it wanted
bargaining chip|n|something that can be given up in talks to gain something else
quid pro quo|n|something given in return for something else
carrot and stick|n|a mix of rewards and threats used to move another side
red line|n|a limit that another side is warned not to cross
brinkmanship|n|pushing a dispute to the edge of disaster to make the other side give way
saber-rattling|n|a show of force meant to frighten another side
shuttle diplomacy|n|talks in which a go-between travels back and forth between the sides
back channel|n|a secret way for two sides to talk
peace process|n|a series of steps and talks meant to end a conflict
peace treaty|n|a formal agreement that ends a war
peace accord|n|a formal agreement to end a conflict
peacemaker|n|a person who brings enemies to agree
peacekeeper|n|a neutral soldier who watches over an agreed peace
two-state solution|n|a plan for peace in which Israel and a Palestinian state would exist side by side
buffer zone|n|land kept between two sides so that they don't clash
buffer state|n|a small country between two rival powers that keeps them apart
demilitarized zone|n|an area where no army may be kept
safe haven|n|a place where people are protected from danger
spillover|n|the spread of a conflict's effects to places outside it
power vacuum|n|a state of affairs in which no one is in control
failed state|n|a state whose government can no longer keep order or provide services
rogue state|n|a state said to break international rules and threaten others
police state|n|a state that uses secret police to watch and control its people
nation-state|n|a state whose people mostly see themselves as one nation
city-state|n|a city that is a state of its own
puppet government|n|a government that seems independent but is run by an outside power
satellite state|n|a country that is formally free but under a stronger one's control
vassal|n|a person or state under the control of a more powerful one
middle power|n|a state with some weight in the world but less than a great power
rising power|n|a state whose strength and influence are growing fast
world order|n|the way in which power and rules are set among the world's states
multipolar|a|having several great powers of about equal weight
bipolar|a|divided between two great powers
unipolar|a|led by one great power alone
multilateralism|n|working through agreements among many states
unilateralism|n|acting alone, without asking other states
unilaterally|r|by one side alone, without asking the others
isolationism|n|a policy of keeping out of other countries' affairs
isolationist|a|in favour of keeping out of other countries' affairs
interventionist|a|in favour of stepping into other countries' affairs
internationalism|n|the belief that nations should work together
nonalignment|n|a policy of joining neither of two rival camps
nonaligned|a|belonging to neither of two rival camps
neutrality|n|taking no side in a conflict
realpolitik|n|politics that looks at power and interest rather than ideals
raison d'état|n|the interest of the state, given as the reason for an act
geopolitics|n|the way in which geography shapes power and politics among states
geopolitical|a|having to do with how geography shapes power among states
geostrategic|a|having to do with the military value of a place
national interest|n|what is good for a country as a whole
national security|n|the safety of a country and its people from attack
collective security|n|a system in which states agree to act together against any attacker
collective defense|n|an agreement that an attack on one member is an attack on all
mutual defense|n|an agreement by which states help each other if attacked
security guarantee|n|a promise to come to another state's help if it is attacked
security umbrella|n|the protection that a strong state gives to weaker allies
territorial integrity|n|a state's right to keep its borders and land whole
territorial waters|n|the sea near a country's coast over which it has control
exclusive economic zone|n|the sea up to 200 nautical miles from a coast whose resources a state may use
maritime border|n|the line at sea that divides the waters of two countries
border dispute|n|a quarrel between states over where their border runs
territorial dispute|n|a quarrel between states over who owns a piece of land or sea
status quo|n|the way things are now
normalization|n|the bringing back of ordinary relations between states
normalize|v|to bring back to an ordinary state
thaw|n|a time in which relations become friendlier
cold war|n|a long rivalry between powers without open fighting between them
Cold War|n|the rivalry from 1947 to 1991 between the United States and the Soviet Union, with their allies
iron curtain|n|the closed border that divided communist from western Europe after 1945
arms deal|n|an agreement to sell weapons to a country
arms embargo|n|an official ban on selling weapons to a country
nonproliferation|n|keeping nuclear weapons from spreading to more states
signatory|n|a state or person that has signed an agreement
accession|n|the act of joining an organisation or agreement
ratification|n|the formal approval that makes an agreement binding
plenary|a|attended by all members
delegate|n|a person chosen to speak or vote for others
emissary|n|a person sent with a message or on a mission
intermediary|n|a person who carries messages between two sides
interlocutor|n|a person who takes part in talks
statesman|n|a wise and respected political leader
rapporteur|n|a person chosen to report on a matter to a larger body
observer status|n|the right to attend an organisation's meetings without a vote
sovereign state|n|a state that rules itself, under no other state's orders
self-government|n|the control of its own affairs by a people or region
self-rule|n|government of a region by its own people
home rule|n|the right of a region to govern itself within a larger state
devolution|n|the handing of powers from a central government to regions
decolonization|n|the freeing of colonies from the countries that ruled them
colonialism|n|the rule of one country over others for its own gain
colonial|a|having to do with a country's rule over others
postcolonial|a|coming after the end of rule by another country
protectorate|n|a country that a stronger one protects and partly controls
commonwealth|n|a group of states or people joined by agreement
confederation|n|a union of states that keep most of their powers
federation|n|a union of states under one central government
supranational|a|above the level of single states
bloc|n|a group of countries that act together
axis|n|an alliance between powers
counterweight|n|something that balances the power of something else
foothold|n|a firm position from which further progress can be made
inroads|n|progress into an area where others were strong
rivalry|n|a contest between sides that want the same thing
rift|n|a serious break in friendly relations
entente|n|a friendly understanding between states
solidarity|n|standing together with others in support
reconciliation|n|the making of peace between people who were enemies
reparations|n|payment made by a state or group for harm it has done
repatriation|n|the sending of people or things back to their own country
repatriate|v|to send back to the home country
`,
  {
    breakthrough: /\bbreakthroughs?\b(?! (?:role|performance|album|film|hit|year|artist|season))/i,
    "secretary of state":
      /(?<!\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming)(?:'s|’s)? )\bSecretary of State\b(?! for)/i,
    protocol: /\b(?:treat|agree|sign|diplomatic|Kyoto|Montreal|additional|state)/i,
    thaw: /\b(?:relations?|diplomatic|ties|tension)/i,
    axis: /\b(?:alliance|powers?|states|evil|Axis)\b/,
    accession: /\b(?:EU|Union|NATO|join|member|treaty|enlargement|countries)/i,
    normalize: /\b(?:relations|ties)\b/i,
    normalization: /\b(?:relations|ties|diplomatic|between|with)\b/i,
    bipolar: /\b(?:world|order|system|power)/i,
    "red line": /\b(?:red lines?)\b(?!.{0,20}\b(?:train|subway|station|metro)\b)/i,
    observer: /\bobserver status\b/,
    delegate: /\b(?:conference|convention|delegates|vote|assembly|summit|council|party)\b/i,
    compromise: /\b(?:a|the|any|some|no|reach\w*|this|political) compromise\b/i,
  },
);
