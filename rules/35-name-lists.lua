-- Common names and places: evidence to remove, never to keep. Words that are clinical vocabulary as well (see 50-*.lua)
-- count only beside another name. Own selection of widespread names; no list was copied.

names {
  id = "names.given", about = "given names", entity = "PersonName", score = 78,
  words = [[
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven
paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry
sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy
ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia jennifer linda elizabeth barbara susan
jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa
deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha
katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria
kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison
frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella
theresa diana natalie brittany charlotte marie kayla alexis lori jane lura
hans klaus jürgen wolfgang werner günter horst dieter helmut manfred gerhard heinz uwe bernd rolf ralf jörg stefan
andreas markus matthias sebastian florian tobias lukas felix jonas ursula helga ingrid renate monika gisela brigitte
sabine petra claudia birgit heike susanne gabriele katrin anja silke ute elke heidi anneliese gertrud hildegard elfriede
jean pierre michel andré philippe alain jacques bernard marcel rené roger olivier laurent françois nicolas antoine
guillaume mathieu thierry pascal éric christophe nathalie isabelle sylvie françoise monique nicole martine jeanne
madeleine céline aurélie camille chloé léa manon
antonio josé manuel francisco juan carlos javier miguel ángel fernando luis pablo pedro alejandro jorge alberto álvaro
diego rafael carmen maría dolores pilar josefa ana isabel lucía elena rosa mercedes concepción cristina paula marta
giuseppe giovanni marco andrea luca francesco mario luigi alessandro stefano roberto paolo angela giulia chiara
francesca valentina alessia federica rosa lucia
joão paulo pedro tiago miguel rui nuno luís gonçalo beatriz inês mariana catarina fátima
jan pieter johannes cornelis hendrik willem gerrit maarten bram daan sanne anouk femke marijke johanna wilhelmina
mohammed muhammad ahmed ali hassan fatima aisha omar ibrahim yusuf mehmet mustafa ayşe
]],
}

names {
  id = "names.family", about = "family names", entity = "PersonName", score = 78,
  words = [[
smith johnson williams jones davis miller wilson moore taylor anderson thomas jackson harris thompson garcia martinez
robinson clark rodriguez lewis walker allen hernandez wright lopez gonzalez nelson carter mitchell perez roberts turner
phillips campbell parker evans edwards collins stewart sanchez morris rogers cook morgan bell murphy bailey rivera
cooper richardson cox howard ward torres peterson gray ramirez watson brooks kelly sanders bennett barnes henderson
coleman jenkins perry powell patterson hughes flores washington butler simmons foster gonzales bryant griffin diaz hayes
myers hamilton graham sullivan wallace woods cole owens reynolds fisher ellis harrison gibson mcdonald cruz marshall
ortiz gomez murray freeman wells webb simpson stevens tucker porter hunter hicks crawford mason morales kennedy warren
dixon ramos reyes burns gordon shaw holmes rice robertson hunt daniels palmer mills nichols grant ferguson rose stone
hawkins dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis ray watkins olson
carroll duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene
lawrence elliott chavez sims kelley franklin lawson davidson kaufman stiles scrobola mccoy doe graves long silver
müller schmidt schneider fischer weber meyer meier wagner becker schulz schulze hoffmann schäfer koch bauer richter
klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner krause lehmann köhler
herrmann könig walter huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller günther
frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig böhm winter kraus martin schumacher
krämer vogt stein jäger otto sommer groß seidel heinrich brandt haas schreiber graf dietrich ziegler kuhn kühn pohl engel
martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand
roux vincent fournier morel girard andré mercier dupont lambert bonnet françois martinez legrand garnier faure rousseau
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini costa giordano rizzo
lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli
fernández gonzález rodríguez lópez martínez sánchez pérez gómez jiménez ruiz hernández díaz moreno muñoz álvarez romero
alonso gutiérrez navarro torres domínguez vázquez ramos gil ramírez serrano blanco molina castro ortega delgado rubio
silva santos ferreira pereira oliveira costa rodrigues martins sousa fernandes gonçalves gomes lopes marques almeida
alves ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha neves coelho
bakker visser smit meijer mulder bos vos peters hendriks dekker brouwer dijkstra janssen jansen vermeulen claes wouters
nguyen tran kim park chen wang zhang liu yang huang singh kumar patel khan hussain ivanov petrov novak kowalski nowak
]],
}

names {
  id = "names.places", about = "cities, countries, regions", entity = "Address", score = 70,
  words = [[
london paris berlin hamburg münchen munich köln cologne frankfurt stuttgart düsseldorf leipzig dresden hannover nürnberg
bremen heidelberg freiburg mainz tübingen göttingen zürich zurich basel bern genève geneva lausanne wien vienna graz
salzburg innsbruck lyon marseille toulouse bordeaux lille nantes strasbourg montpellier rennes grenoble madrid barcelona
valencia sevilla zaragoza málaga bilbao granada roma rome milano milan napoli torino palermo genova bologna firenze
venezia verona padova lisboa lisbon porto coimbra braga amsterdam rotterdam utrecht eindhoven groningen leiden nijmegen
maastricht antwerpen gent leuven bruxelles brussels boston chicago houston philadelphia phoenix dallas austin seattle
denver atlanta miami detroit baltimore cleveland pittsburgh minneapolis toronto montreal vancouver ottawa sydney
melbourne dublin edinburgh glasgow manchester birmingham leeds liverpool bristol oxford cambridge copenhagen stockholm
oslo helsinki warsaw prague budapest athens istanbul ankara moscow tokyo osaka kyoto beijing shanghai seoul mumbai delhi
cairo nairobi california texas florida ohio michigan illinois pennsylvania massachusetts bayern hessen sachsen
deutschland germany france frankreich italia italy españa spain portugal nederland schweiz österreich canada australia
]],
  phrases = { "new york", "los angeles", "san francisco", "san diego", "st louis", "new orleans", "den haag", "the hague", "united kingdom", "united states" },
}
