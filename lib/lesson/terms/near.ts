/** What a reader could take a curated noun for: circles of related, different ideas. */
const circles = [
  "ceasefire,cease-fire,truce,armistice,treaty,accord,peace talks,mediation,negotiation,diplomacy,concession,rapprochement,détente,resolution,amnesty,summit,surrender,disarmament",
  "invasion,occupation,annexation,intervention,humanitarian intervention,blockade,escalation,de-escalation,retaliation,sabotage,espionage,cyberattack,terrorism,coup,insurgency,proxy war,genocide,war crime,regime change,secession,no-fly zone,surveillance,civil war",
  "deterrence,containment,appeasement,isolationism,imperialism,protectionism,nationalism,populism,soft power,hard power,hegemony,disarmament,arms control,propaganda,censorship,surveillance,diplomacy",
  "prosecutor,plaintiff,defendant,whistleblower,incumbent",
  "envoy,mediator,diplomat,nominee,incumbent,dictator,hardliner",
  "insurgent,guerrilla,separatist,dissident,activist,refugee,hardliner,dictator",
  "envoy,mediator,diplomat,hardliner,dissident,activist,insurgent,guerrilla,separatist,refugee,candidate,incumbent,nominee,dictator,prosecutor,plaintiff,defendant,whistleblower,pawn,ally,stakeholder",
  "stalemate,standoff,quagmire,security dilemma,arms race,balance of power,sphere of influence,interdependence,coup,civil war,proxy war",
  "bill,amendment,constitution,legislation,ballot,referendum,veto,mandate,subpoena,injunction,precedent,resolution,treaty,lawsuit,sanctions",
  "subpoena,injunction,precedent,extradition,jurisdiction,appeal,lawsuit,testimony,impeachment,amnesty,asylum,amendment,veto",
  "coalition,alliance,opposition,regime,delegation,militia,garrison,troops,parliament,legislature,executive branch,judiciary,electorate,bureaucracy,embassy,interim government,nonprofit",
  "sovereignty,autonomy,self-determination,independence,citizenship,civil liberties,civil rights,human rights,asylum,amnesty,mandate,jurisdiction,veto",
  "democracy,autocracy,monarchy,republic,federalism,colony,interim government,populism,nationalism,imperialism",
  "sanctions,sanction,embargo,tariff,free trade,trade deficit,austerity,inflation,recession,subsidy,deficit,gross domestic product,foreign aid,humanitarian aid,revenue,monopoly,privatization,leverage,protectionism",
  "nomination,inauguration,presidency,campaign,majority,minority,ballot,referendum,electorate,constituency,mandate,lobby",
  "emission,fossil fuel,infrastructure,revenue,subsidy,inequality,globalization,privatization,monopoly",
  "ulterior motive,hard line,concession,leverage,mandate,precedent,ultimatum,stalemate,propaganda",
  "great power,superpower,client state,patron,proxy,colony,republic,monarchy,coalition,ally",
  "nuclear weapon,ballistic missile,proliferation,denuclearization,arms control,arms race,disarmament,deterrence,no-fly zone",
].map((circle) => circle.split(","));

/** Circles of terms of related but different meaning, nearest first, without the term itself. */
export const circlesOf = (term: string): string[][] =>
  circles.filter((c) => c.includes(term)).map((c) => c.filter((t) => t !== term));
