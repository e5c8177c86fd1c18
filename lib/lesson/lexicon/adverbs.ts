/** Adverbs of degree, manner and standing. */
export const adverbs = `
allegedly|r4|*|as is claimed but not proved|!as a court has decided|~as was openly admitted in court|~as most people remember it
ostensibly|r4|*|so it is claimed, perhaps untruly|!in fact, though nobody admits it|~mostly, though not entirely|~at first, but no longer
purportedly|r4|*|as is claimed, rightly or not|~as the law requires|!as the records prove|~as was first intended
reportedly|r2|*|according to what some say|!according to firm proof|~according to their own plan|~according to old custom
arguably|r4|*|as one can claim with some reason|!as no sensible person would dispute|~as was bitterly disputed|~as the facts have proved
virtually|r4|!w:online,zoom,video,computer|almost|=by computer|~partly|~certainly
effectively|r5|b:be,is,are,was,were,have,has,had|in practice, if not in name|=with great success|~for a limited time only|~by mutual agreement
hardly|r1|*|almost not|!very much|~not yet|~all too
barely|r3|*|only just|!easily|~not yet|~no longer
scarcely|r4|*|almost not|!very much|~no longer|~not always
readily|r4|*|willingly or easily|!under pressure|~in advance|~in every case
duly|r4|*|as was expected or proper|!against the usual rules|~after a long delay|~with little enthusiasm
squarely|r5|*|directly and firmly|~fairly and equally|~partly or by chance|~wrongly and unfairly
summarily|r4|*|at once, without the usual process|~in secret, without witnesses|!after a full and proper hearing|~in large numbers, without exception
tacitly|r4|*|without saying so|!in plain words|~under pressure|~for a short time
ultimately|r2|*|in the end|~at the latest|~for a while|~without delay
unwittingly|r4|*|without knowing it|~against one's will|~without permission|!quite deliberately
vehemently|r4|*|with strong feeling|~without any hesitation|~on good grounds|~with some doubt
vigorously|r4|*|with energy and force|~with care and patience|~without any success|~for selfish reasons
widely|r1|*|by many people|~for many years|!by only a few|~without proof
ostentatiously|r4|*|so as to be noticed|!without being seen|~so as to cause offence|~as custom requires
inadvertently|r4|*|without meaning to|!with full intent|~against one's will|~without permission
inexorably|r4|*|in a way that cannot be stopped|~by small and hidden steps|~at a faster and faster pace|~in spite of all promises
conversely|r4|*|looked at the other way round|~as a result of this|~to put it more exactly|~in much the same way
disproportionately|r4|!f:high,low,large,small,likely,represented|to a greater degree than is fair|~to a degree that keeps growing|!to the same degree as others|~to a degree no one can measure
grudgingly|r4|*|unwillingly|!gladly|~angrily|~secretly
indefinitely|r4|*|with no end set|~for a short time|~without reason|~with no notice
invariably|r4|*|always|~usually|~at times|~of late
meticulously|r4|*|with great care for detail|~over a very long period|~according to old custom|~with hardly any outside help
notably|r3|!b:most,more,be,is,are,was,were|as a chief example|~as a rare exception|~in most cases|~until recently
notoriously|r4|*|as is well known and regretted|~as is often but wrongly said|~as is known only to experts|~as a result of bad planning
overtly|r4|*|openly|!secretly|~strongly|~wrongly
covertly|r4|*|secretly|!openly|~illegally|~gradually
precariously|r4|*|in an unsafe way|~in a hidden way|~for a short time|~with great care
painstakingly|r4|*|with great care|~at great cost|!in great haste|~under great stress
simultaneously|r2|*|at the same time|~one after another|~in the same place|~without warning
steadfastly|r4|*|firmly and without change|~quietly and without fuss|~openly and with pride|!less and less as time passed
sporadically|r4|*|now and then|~without pause|~more and more|~all at once
staunchly|r4|*|firmly and loyally|~quietly and privately|~loudly and angrily|!only up to a point
tentatively|r4|*|not firmly or finally|~not openly or publicly|~with great eagerness|!once and for all
unequivocally|r4|*|clearly and without doubt|~repeatedly and in anger|!in careful, guarded words|~on behalf of everyone
broadly|r4|!l:smile,grin,speak|in a general way|=from side to side|!in every detail|~for the first time
narrowly|r4|r:miss,defeat,win,escape,avoid,lose,pass,approve,beat,fail,avert,reject,survive,vote,won,lost|by a small amount|!by a very clear margin|~by unfair means|~after a long delay
sharply|r4|!w:knife|strongly or suddenly|!little by little|~for a short while|~for no clear reason
dramatically|r2|!w:stage,theatre|greatly and suddenly|!little by little|~for a short while|~against expectations
heavily|r2|r:rely,depend,invest,criticise,criticize,influence,armed,indebted,populated,subsidise,subsidize,borrow,fine,tax,lean,promote,guard,defend,arm,fortify,regulate,involve|to a great degree|!to a small extent|~for a long time|~at great expense
`;
