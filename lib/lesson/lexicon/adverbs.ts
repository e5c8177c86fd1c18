/** Adverbs of degree, manner and standing. */
export const adverbs = `
allegedly|r4|*|as is claimed but not proved|!as has been fully proved|~as was openly admitted|~as everyone agreed beforehand
ostensibly|r4|*|so it is said, perhaps untruly|!truly and beyond any doubt|~so as to show off wealth|~for the very last time, with regret
purportedly|r4|*|as is claimed|!as is certain|~as is proper|~on purpose
reportedly|r3|*|according to what some say|!according to firm proof|~over and over again|~in a letter not yet seen
arguably|r4|*|as one can claim with some reason|!as nobody could reasonably claim|~after a long and angry quarrel|~as the law says in so many words
virtually|r4|!w:online,zoom,video,computer|almost|!not at all|=on a screen|~honestly
effectively|r5|b:be,is,are,was,were,have,has,had|in practice, if not in name|=with great success at last|!in name, but not in practice|~in public, at whatever cost
hardly|r3|*|almost not|!very much|~with effort|~at all times
barely|r3|*|only just|!more than|~openly|~not yet
scarcely|r4|*|almost not|!very much|~full of fear|~again
readily|r4|*|willingly or easily|!unwillingly or slowly|~already or beforehand|~truly or honestly
duly|r4|*|as was expected or proper|!against what was expected|~in a dull manner|~after a long delay
squarely|r5|*|directly and firmly|=in the shape of a box|!indirectly and weakly|~fairly and equally
summarily|r4|*|at once, without the usual process|!slowly, after the usual process|~shortly, as in a summary|~with great care, after a fair trial
tacitly|r4|*|without saying so|!in plain words|~with great skill|~under pressure
ultimately|r3|*|in the end|!at first|~at the most|~in a while
unwittingly|r4|*|without knowing it|!knowing it well|~without any jokes|~being forced to
vehemently|r4|*|with strong feeling|!without any feeling|~in a vehicle|~in great fear
vigorously|r4|*|with energy and force|!weakly and lazily|~with strict care|~with loud laughter
widely|r2|*|by many people|!by very few|~with open arms|~far apart
ostentatiously|r4|*|so as to be noticed|!so as to pass unnoticed|~so as to be left out|~so as to be paid
inadvertently|r4|*|without meaning to|!on purpose|~without any notice|~in public
inexorably|r4|*|in a way that cannot be stopped|!in a way that is easily stopped|~in a way that is hard to explain|~in a way that costs too much
conversely|r4|*|looking at it the other way round|!looking at it in the same way|~talking about it with others|~to sum up all that has been said so far
disproportionately|r4|*|to a greater degree than is fair|!to an equal and fair degree|~to a degree that is not known|~to a degree that no one can measure
grudgingly|r4|*|unwillingly|!gladly|~angrily|~secretly
indefinitely|r4|*|with no end set|!until a set date|~without being clear|~for a short time
invariably|r4|*|always|!never|~seldom|~perhaps
meticulously|r4|*|with great care for detail|!with little care for detail|~with many a secret meeting|~with short and simple steps
notably|r3|*|as a chief example|!as a poor example|~in written notes|~as an odd mistake
notoriously|r4|*|as is well known and regretted|!as is hardly known to anyone|~as is written in a notebook|~as is widely and rightly praised
overtly|r4|*|openly|!secretly|~greatly|~finally
covertly|r4|*|secretly|!openly|~greedily|~lawfully
precariously|r4|*|in an unsafe way|!in a safe way|~in a careful way|~in a costly way
painstakingly|r4|*|with great care|=with much hurt|!very carelessly|~with no effort
simultaneously|r3|*|at the same time|!at different times|~in the same place|~in a similar way
steadfastly|r4|*|firmly and without change|!weakly and with many changes|~quickly and without thought|~slowly and with many stops
sporadically|r4|*|now and then|!all the time|~in sport|~in secret
staunchly|r4|*|firmly and loyally|!weakly and disloyally|~quickly and quietly|~slowly and sadly
tentatively|r4|*|in an uncertain way|!in a very sure way|~in a tempting way|~in a large tent
unequivocally|r4|*|clearly and without doubt|!unclearly and with doubt|~unequally and unfairly|~aloud and in chorus
broadly|r4|*|in a general way|=from side to side|!in exact detail|~at home and abroad
narrowly|r4|r:miss,defeat,win,escape,avoid,lose,pass,approve,beat,fail,avert,reject,survive,vote,won,lost|by a small amount|=along a thin path|!by a large amount|~by unfair means
sharply|r4|!w:knife|strongly or suddenly|=with a cutting edge|!weakly or slowly|~cleverly or unfairly
dramatically|r3|!w:stage,theatre|greatly and suddenly|=as in a theatre|!slightly and slowly|~slowly and steadily
heavily|r3|r:rely,depend,invest,criticise,criticize,influence,armed,indebted,populated,subsidise,subsidize,borrow,fine,tax,lean,promote,guard,defend,arm,fortify,regulate,involve|to a great degree|=with much weight|!to a small degree|~in a sad way
`;
