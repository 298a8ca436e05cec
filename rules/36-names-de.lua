-- German names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat).

names {
  id = "names.de", about = "German names", entity = "PersonName", score = 76,
  words = [[
aaliyah aaron abbas abby abdul abdullah abel abicht abigail abraham abram abramovic achim achkinadze ackermann
adalbert adam adelbert adele adelgunde adelheid adelina adelinde adeline adem adina adis admir adnan adolf adolfine
adolph adriana adriane adriano adrienne aebi aenne aferdita afrim agata agatha agathe agim agnes agnese agnieszka
agostini agron ahlke ahmad ahmed ahmet ahrenberg ahrens aida aiden aigner aileen aimee aisha ajan ajla alain alan
alana alara alba alban albers albert albertine alberto albin albina albrecht albulena aldin aldo alea alejandro
aleksandar aleksander aleksandr aleksandra aleksej alen alena alessa alessandra alessandro alessia alessio alex alexa
alexander alexandra alexandre alexandros alexei alexej alexia alexis aleyna alf alfons alfonso alfred alfredo ali alia
alica alice alicia alicja alida alina aline alisa alisha alisia alison alissa alix aliya aliyah alizadeh alla allegra
allgeyer alma almir almut almuth alois aloisia aloys alperen altin alvaro alwin alwina alwine alyssa amalia amalie
amanda amandine amann amar amberg amela amelia amelie amin amina amir amira ammann amon amra amrein amy ana anabel
anabela anastasia anastasios anatol anatoli anatolij anaïs anding andrea andreas andree andrei andreia andrej andres
andrew andrey andri andrin andrina andrzej andy anes aneta anett anette angela angelica angelika angelina angelique
angelo anggreny anica anika anina anisa anita anja anka anke ann anna annabel annabell annabelle annalena annaliese
annalisa annalise annamaria annamarie anne annedore annegret annegrete annekatrin anneke annelene anneli annelie
annelies anneliese annelise annelore annemarie annemie annerose annett annette anni annick annie annika annina annita
anny anouk anselm ansgar ante anthony antje anto antoine antoinette anton antonella antonia antonie antonietta
antonina antonino antonio antonios antonius apitz apollonia apostolos aras arben arbnor arda ardian ardit ardita
arendt arens arian ariana ariane arianna aribert arif arjen arlette arlind arlinda armando armend armin arnd arndt
arne arnfried arnim arno arnold arnulf aron arsim arta artan arthur artur arved arvid arwen aryee arzu aschenbroich
ashley asia asmin assmus assunta asta astafei astrid astrit asya athanasios attila atzler aude audrey auer augusta
auguste augustin augusto aumann aurel aurelia aurelio aurora aurore aurélie austermühle ava avni axel axmann ayla
ayleen aylin ayman aynur ayse aysel ayten azad aziz azra baarck babett babette bachmann badane baganz bahl bajram bak
balcer balck baldur balkow balnuweit balthasar balzer banse baran barbara baris barkholz barr bartels barth
bartholomäus barylla baseda bashkim bastian battke batuhan bauermeister baumann baumeister baumgartner baur
bauschinger bauschke bayram beata beate beatrice beatrix beatriz beavogui beck beckel becker beckmann beda bedewitz
beele beggerow beh behnert behnke behr behrenbruch beier bekim bekir bela belinay belinda bella belz ben bendix
benecke benedikt benita benjamin benner bennet bennett benninger benno benny benthin benz benzing berat berend berends
berger bergmann berit berkay bernadette bernard bernasconi bernd berndt bernfried bernhard bernhardine berning bernt
bernward bert berta bertenbreiter bertha berthe berthold bertold bertram besart besarta besim besnik bethke betina
betschart betti bettina betty betz beushausen beutelspacher beyer biagio bianca bianchi bianka biba bichler bickel
biedermann bieler bielert bien bienasch bienias bieri biesenbach bigdeli biggen bilal biljana binner birger birgid
birgit birgitt birgitta birkemeyer birte birthe bittner bjarne björn blanka blaschek blassneck blerim blerina blerta
bloch blochwitz blockhaus bluette blum blümel boban bodo bogdan bogdashin bogenrieder bohge bohlander bohnbach bojan
bolander bolliger bolm bolnbach bolzmann bonbach borgschulze boris bork bormann bornscheuer borrmann borsch
boruschewski bosler bosshard boucsein bourrouag bouschen boxhammer boyde bozena bozsik brandis brandon brandt
branislav branka branko brauner brehmer breitenstein brettschneider breu breuer brian briemer briesenick brigitta
brigitte bringmann brinkmann brit brita britt britta brix broening brosch bruckmann bruhns brun bruna brunhilde bruni
brunner bruno bruns bryan brömme brüggmann buchholz buchrucker buder budig bujar bukurije bultmann bunjes burak
burckhard burghagen burghard burim burkard burkhard burkhardt burmeister burri buschbaum busemann bussmann byrd bähr
bärbel bättig böhm bönisch börgeling börner böttner büchele bühler bühlmann büker büngener bürklein büscher büttner
caitlin caja calogero calvin camara camilla camille canan capek cara caren carin carina carine carl carla carlo carlos
carlotta carlowitz carlsohn carmela carmelo carmen carmine carola carole carolin carolina caroline carsten caspar
caspari caspers cassandra catarina caterina catharina catherine cathleen cathrin catia catrin cech cecile cecilia
cedric cedrik celal celia celin celina celine cem cemal cemil cengiz centa ceren cetin ceyda ceylin chantal chapron
charleen charles charlie charline charlotta charlotte charly chayenne chelsea chiara chloé chris christa christel
christelle christiana christiane christiano christin christina christine christl christof christop christoph
christophe christopher christos cichorius cierpinski cilli cilly cindy cinzia claas claire clara clarissa clarius
claude claudia claudine claudio claudius claus cleem clemens cleve cläre clémence colette colin colleen collien collin
concetta conner connor conny conrad conradi constance constantin constanze cora coralie cordes cordula corina corine
corinna corinne cornel cornelia cornelius cornelsen cors corsin corvin cosima cosimo cotthardt cristian cristiana
cristiano cristina cristopher cronjäger crosskofp csaba curdin cynthia cyril cyrill czeslaw cäcilia cäcilie dafina
dagmar dagobert dahm dahmen daimer dajana dalia dalibor damaris damaske damian damiano damien damir damjan dan dana
danica daniel daniela daniele danielle danijel danijela danilo danneberg danner danny dante danuta dardan daria darian
dario darius dariusz darko darleen darren daubner daudrich daum daume dauth dautzenberg dave david davide davids davin
debora deborah decker deckert deerberg defne dehmel deja dejan delia delonge delphine demian deng dengler denis denise
deniz denner dennis denny denzinger derr dertmann derya desiree dethloff detlef detlev deuschle devin diana diane diar
didier dieckmann diedrich diego diekmann dienel dienstl dierk dieter diethard diethelm diether dietlind dietlinde
dietmar dietz dietzsch diezel dijana dila dilara dilla dimitri dimitrios dina dingelstedt dino diogo dion dippel dippl
dirk ditmar ditschlerin dittmann dittmar dittmer dix dobbrunz dobes dobler dogan dohring dold dolores dombrowski
domenic domenica domenico domenik domingos dominic dominik dominique donald donat donata donatella donato donie dora
doreen dorian dorina doris dorit dorle dorota dorothe dorothea dorothee doskoczynski dowerg dragan dragana dragica
drago dragu drees dreissigacker dressler drewes drews drilon drita driton drub drubin duma dunja dursun dusan dussen
dustin dutkiewicz dyett dylan dylus dächert döbel döhn döring dörner dörr dörre dörschner dörte dörthe eberhard
eberhardt ebert eberth ebner ece eckard eckart eckbauer eckehard ecker eckhard eckhardt eckhart ecrin eda edda eddi
edelbert edelgard edeltraud edeltraut edeltrud eder edgar edin edina edith editha edmond edmund edon edona edorh
eduard eduardo edward edwin efe effler egbert ege eggenmueller egger eggert egli egon egzon egzona ehlert ehm ehmann
ehrenfried ehrentraud ehrhard ehrig eichenberger eifert eike eileen einert eisenlauer ekaterina ekkehard ekkehart ekpo
ekrem ela elaine elanur elda elea elena eleni elenore eleonora eleonore eleyth elfi elfie elfriede elia eliah elian
eliana eliane elias elif elijah elin elina eline elio elisa elisabet elisabete elisabeth elisabetha elisabetta elise
eliza elizabeth elke ella elli ellinor elly elma elmar elodie eloïse elsa elsbeth elsner elss elvira elvis elwira
elzbieta ema emanuel emanuela emanuele emelie emely emert emil emilia emilian emilie emilio emily emin emina emine
emirhan emma emmanuel emmanuelle emmelmann emmely emmerich emmi emmy emre ender endrit enea enes engelbert engelen
engelmann engin enie enis enna ennio enno enrico enrique ensar enver enya enzo eplinius eray ercan erdal erdmann
erdmute erdogan eren erhard erhardt eric erica erich erik erika erina erion erkan erlei erm erna ernest ernestine
ernesto erni erol ertl erwes erwin esenwein esila esma esra estelle ester esther ethan etienne etta etzler etzold
eugen eugenia eugenie eugenio eugster eva evamaria evan evangelia evangeline evangelos evelin evelina eveline evelyn
evelyne evers everts evi ewa ewald eymen fabia fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fadil
fadime fahner falk falko faller fankhauser fanny faruk fassbender fatih fatima fatime fatma fatmir fatmire faton
faulhaber favre fechner federica federico fedor fehr fehrig felber felder felia felice felicia felicitas felina felipe
felix felizitas felke femke fenja fenner fenske ferdi ferdinand ferenc fernanda fernande fernando ferrari ferstel
feuerbach fichtner fiebig fiete fietz figl figura filip filipa filipe filipowski filippo filiz filomena filsinger
fincke finia finja finke finlay finley finn finnja finnley fiona fisnik fitim fitore fitschen flamur flantz flavia
flavio fleischmann fliegner floder florczak flore florence florent florentina florentine florian floriane florim
florin flottmann flurin flurina flückiger folker folkert forkel frahmeke franca france francesca francesco francine
francis francisca franco francoise franjo franka franke fransizka franta frantz franz franzis franziska franzmann
françois frauendorf frauke fred freddy frederic frederick frederik frederike fredi fredo fredy freia freigang freimann
freimuth freisen frenzel freudenberger frey freya frick fricke frida fridolin frieda friedbert friedek friedemann
friedenberg frieder friedericke friederike friedhelm friedhilde friedhold friedl friedli friedlinde friedmann friedo
friedrich friess frithjof fritsch fritz frohn frédérique fuhlbrügge furkan furrer fusenig fust fynn gaba gabi gabius
gabor gabriela gabriele gabriella gabrielle gaby gadschiew gaetano gaia gakstädter galander galina gamlin gamper
gangnus gani ganimete ganzmann garatva gasser gastegger gastel gatzka gauder gazmend gaëlle gebhard gebhardt geert
gehre gehrig gehring gehringer gehrke geisler geissler gelling gemma geneviève gennaro genoveva gens george georges
georgette georgia georgine georgios gerald geraldine gerard gerardo gerbennow gerber gerd gerda gerdel gerdi gereon
gerfried gerhard gerhardt gerhart gerhild gerlach gerlind gerlinde germaine german gernot gero gerold gerolf gerrit
gerschler gerson gert gerta gerti gertraud gertraude gertraut gertrud gertrude gertz gerwin gesa gesche gesell gesine
geyer geza gfeller ghirmai ghislaine ghosh giacomo giada gian giancarlo gianfranco gianluca gianna gianni giehl
gierisch gierschner giesa giesche giesela giger gil gilbert gilberte gilda gilles gina ginette gino gioia gion giorgia
giorgio giovanna giovanni girschner gisa gisbert gisela gislinde gisèle gitta gitte giulia giuliana giuliano giulio
giuseppa giuseppe giuseppina gladys glatting gloor gloria gnatz goebel goedicke goldbeck goldfuss goldkamp goldkühle
goller golling gollnow golomski gombert gonçalo goran gordana gordon gottfried gotthard gotthardt gotthilf gotthold
gottlieb gottschalk gotz goy grabner gradzki grasse gratzky grazia graziella grazyna greb greger gregor gregory grein
greithanner greschner greta gretchen grete gretel gretl griem griese grimm gromisch grossheim grosskopf groth grothaus
grothkopp grotke gruber grundmann gruning gruszecki grzegorz gröttner grötzinger grüner gude gudrun gudula guenter
guenther guido guiseppe gummelt gumprich gunar gunda gundel gundi gundolf gundula gunhild gunkel gunnar gunpf gunter
gunther guntram gustav gusti gutjahr gutknecht gutowicz gutschank gzim göbel göckeritz göhler gökhan gönül görlich
görmer götzelmann gülay güldemeister gülsen gülten günz gürbig haack haaf haas haase habel hache hackbusch hackelbusch
hadfield hadwich haering haferkamp haiden hailey hajek hajo hakan halil halina hallmann hamann hamza hana hanenberger
hanife hanna hannah hannchen hanne hannecker hannelore hannes hanni hanniske hanno hanns hanny hans hansen hansgeorg
hansjoachim hansjörg hansjürg hansjürgen hanspeter hansruedi hansueli harald hargasser haris harloff harnapp harold
harri harriet harro harting hartlieb hartmann hartmut hartmuth hartung hartwig hartz harun hasan haschke hasler hassan
hasse hassfeld hasso hatice hauffer haug hauke hava haverney heberstreit hechler hecker hedda hedermann hedi hedwig
hedy heidelinde heidelmann heidelore heidemarie heiderose heidi heidler heidrich heidrun heidy heike heiko heimo hein
heinemann heiner heinfried heini heinig heinke heino heinrich heintze heinz heinze heist helen helena helene helfried
helga helge helin hella hellmann hellmut hellmuth hellwig helma helmar helmke helmtrud helmut helmuth helpling henck
hendrik hendriks hengmith henk henner hennes henni henning henny henri henrick henriette henrik henrike henry henryk
henschel hense hensel hentel hentschel hentschke hepperle herberger herbert heribert herlinde herma hermann hermecke
hermighausen hermine herms herrmann herschmann herta hertel hertha hertrampf herweg herwig herzenberg heser hess
hessek hessler hethur hettner hetzler heuck heuser heydemüller heydrich hiebl hilda hildburg hilde hildebrand
hildegard hildegart hildegund hildegunde hildenbrand hilgendorf hillard hiller hilma hilmar hiltraud hiltrud hingsen
hingst hinrich hinrichs hirschberg hirt hodea hodel hofer hoffman hoffmann hofmann hofstetter hohenberger hohnheiser
holdt holger holinski holl holsten holt holtfreter holzapfel holzdeppe holzner hommel honz hooss hoppe horak horna
hornich hornig hornung hotz howard huber hubert hubertine hubertus huckestein hudak huebel hugo huguette hujo huke
hulda huls humbert huneke hunziker hussein huth häfliger häfner hänel höcke höfig höft höhne hölzenbecher hördt hörle
hübel hübenbecker hübl hübner hülya hürlimann hüseyin hüttcher hütter ian ibe ibrahim ida idriz ignatz ignaz igor ihly
ilaria ilayda ildiko ilenia ilhan ilias ilija ilir ilja ilka illes illing ilona ilonka ilse ilyas imelda imer imhof
imke immanuel immo imre ina ines inga ingbert inge ingeborg ingeburg ingelore ingetraud ingetraut ingmar ingo ingolf
ingrid ingried inken inna insa ioannis ira ircher irem irena irene irfan irina irma irmela irmengard irmgard irmhild
irmi irmingard irmtraud irmtraut irmtrud iryna isa isabel isabeljakob isabell isabella isabelle isak isekenmeier
isidor isler ismael ismail ismet isolde istvan iten itt itzlinger iva ivan ivana ivanka ivano iven ivica ivo ivonne
iwan iwona jacek jacob jacobi jacobs jacqueline jacques jaden jadwiga jael jagusch jahn jahnke jaime jake jakob jakobs
jakub jakubczyk jamal jambor james jamie jamila jamrozy jan jana jander jane janek janet janett janette janic janich
janick janik janin janina janine janis janke janko jann janna janne jannek jannes jannik jannis jano janos janosch
jansen janus janusz jaqueline jara jared jarets jari jarne jarno jaro jaron jaros jaroslav jaroslaw jasin jasinski
jasmin jasmina jasmine jason jasper javier jayden jayson jean jeanette jeanine jeanne jeannette jeannine jeffrey
jegorov jelena jella jellinghaus jendrik jenna jenni jennifer jenny jens jeorga jeremias jeremie jeremy jermaine
jerome jerschabek jerzy jesper jess jesse jessel jessica jessika jessy jesus jetmir jeton jette jil jill jim jimmy
jiri joachim joana joanna joanne joaquim jobst jocelyne jochem jochen jockel jody joe joel joelina joeline joelle
joerg joey johan johann johanna johanne johannes john johnny jolanda jolanta jolanthe joleen jolie jolien jolin jolina
joline jon jona jonah jonas jonathan jonna jonte joost jopich jorge joris joscha joschua jose josef josefa josefin
josefina josefine joseph josephin josephine josette josh joshua josiane josie josip jossa jost josua josy jovan jovana
joyce jozef joão juan juana judith judy juergen jule jules julia julian juliana juliane julie julien julienne juliette
julika julina juline julio julius juna junck juncken jungbauer jungbluth jungton junitz junken juri jurij justin
justina justine justus jusuf jutta jäckel jäggi jäkel jäntsch jörg jörgen jörn jürg jürgen jürgens jüttner kaan kabus
kaczmarek kade kadir kaesmacher kahlert kahles kahlmeyer kainz kaja kalinowski kallabis kalle kallensee kallert
kaltrina kambs kamil kampschulte kappler karen karge karhoff karim karin karina karine karl karla karlfried karlheinz
karlo karlotta karner karola karolin karolina karoline karrass karst karsten karus karz kasimir kaspar kass kassandra
kastner kastriot kata katalin katarina katarzyna katerina katharina katharine katharinna katherina katherine kathi
kathleen kathrin kathy kati katia katja katrin katy katzinski kaufmann kaul kausemann kawohl kay kaya kayra kazim
kazmarek keanu kedzierski keiner kelly kelm kemal kempe kemper kempter kenan kenneth kenny keno kensy kerem kerim
kerstin kesselring kesselschläger kessler kettenis keudel keutel kevin khadija khaled kian kiana kiara kiessling
kilian kim kimberley kimberly kimi kinadeter kinzel kinzy kira kirill kirst kirsten kirstin kisabaka kitzmann kjell
klaas klabuhn klapper klara klauder klaudia klaus kleeberg kleiber kleinert kleininger kleinmann kleinsteuber kleiss
klemens klemt klimczak klingelhöfer klinger klink klopsch klose klothilde kluge kluwe kläre knappe kneifel knetsch
knies knippel knobel knoblich knorr knorscheidt knud knut kobelt kobs kochan kock koczulla koderisch koehl koehler
koenig koester kofferschlager koha kohlmann kohnle kohrt koj kolb koleiski kolja kolokas komoll konieczny konow konrad
konstantin konstantinlara konstantinos konstanze konya koob koray korbinian kordula korinna kornelia kornelius
kosenkow koster kostolzin koszewski koubaa kovacs kowalick kowalinski kozakiewicz kral krauel krause kraushaar krauspe
kreb krein kreissig kreszentia kreszenz kreusel kreutz kriemhild krippner krista kristian kristiane kristijan kristin
kristina kristine krodinger krohn kroker krol krueger kruger krull kruschinski kruschwitz krystyna krzysztof kröckert
kröger kubera kufahl kuhlee kuhnen kujtim kulimann kulma kumbernuss kummle kunibert kunigunda kunigunde kuno kunz
kupprion kuprion kurnicki kurrat kurschilgen kurt kusch kuschewitz kuschmann kushtrim kuske kustermann kutscherauer
kutzner kwadwo kyra kägi kähler kälin käser käster käte käthe käther köhler köhrbrück köhre kölotzei köpernick
köseoglu kúhnert kühnel kühnemund kühnke küng küsters küter laack labinot lachmann ladeck ladewig ladina ladislaus
laetitia laila lakomy lambert lammert lamos lana landmann langern langfeld langhirt lanig lanz lara larissa lars lasse
laszlo lauckner lauinger laura laure laureen laurence laurens laurent laurenz lauriane laurin laurén lausecker laux
lavinia layla lazar lea leah leana leander leandra leandro leann leano leart leberer lechner ledion lehmann lehner
leia leibold leide leif leila leimbach leipold leist leiteritz leitheim leitner leiwesmeier lejla len lena lene
lenfers leni lenia lenja lenn lennard lennart lennert lenni lennie lennox lenny lenya lenzen leo leokadia leon leona
leonard leonardo leonas leonhard leoni leonid leonidas leonie leonor leonora leonore leopold leopoldine lepthin leroy
lesch leschnik leslie leszek leticia letizia letzelter leu leunberger levent levi levin levke lewin lewis lewke leya
leyckes leyla lia liah liam lian liana lias lichtenfeld lichtenhagen lichtl lidia lidija lidwina liebach liebelt
liebich liebold lieder lienshöft liesa liesbeth lieschen liesel lieselotte lili lilia lilian liliana liliane lilija
lilith lilli lillian lilliana lilly lilo lina linda linden lindenberg lindenmayer lindita lindner lindsay linea linn
linnea linnenbaum lino linus lio lioba lionel lipske lipus liridon liridona lirim lisa lisann lisanne lisbeth lischka
lise liselotte lisette lissi lissy liv livia livio liz ljiljana ljubica ljubisa ljudmila lobinger logan logsch lohmann
lohre lohse lokar lola loni loogen loos lorch loredana loreen lorena lorenz lorenza lorenzo loretta lorik lorin loris
losekann loska lothar lott lotta lotte lotti lou louis louisa louise loy loïc luan luana lubina luc luca lucas lucette
lucia lucian luciana luciano lucie lucien lucienne lucio lucy ludger ludivine ludmila ludmilla ludolf ludwig ludwina
lufft luigi luigia luis luisa luise luitgard luiz luk luka lukas lukasz lukoschek luljeta lulzim luna lustenberger
lutje lutz luz luzi luzia luzie luzius lya lydia lydie lyn lynn léane löchel löwa lübke lübs lüscher lüthi maak maczey
maddalena maddox madeleine madetzky madita madleen madlen madubuko mael maeva magali magarete magda magdalena
magdalene maggie magnus magret magrit mahmoud mahmut maier maik maike maila mailin mailo mair maira maisch maja maksim
malak malea malek malena malgorzata malia malik malika malin malina malkus mallmann malte malucha mandy manfred
mangold manja manns manon manuel manuela manz mara marah marahrens marc marcel marcela marcella marcelle marcello
marcelo marchewski marcia marcin marco marcos marcus mareen mareike mareile marek maren marga margaret margareta
margarete margaretha margarethe margarida margarita margaritha margaux margherita margis margit margita margitta
margot margraf margret margreth margrit margrith marguerite mariam marian mariana mariangela marianna marianne marica
marie mariechen marieke mariele mariella marielle marieluise marietta mariette marija marijan marijana marika marike
marilena marin marinette marino mario mariola marion marisa marissa marit marita maritta marius mariusz marjan
marjorie marko markowski markus marl marla marleen marlen marlena marlene marlies marliese marlis marlise marlo marlon
marlyse marner marquart marschek marta martel marten martha marthe marti martina martine marvin marwin marx marxen
mary maryam maryline maryse marzena massimiliano massimo matej mateo mathea mathes mathias mathies mathieu mathilda
mathilde mathis mathiszik matilda matilde matis mato matschke matteo mattern matthes matthew matthias matthis matthäi
matthäus matti mattia mattias mattis matula mau maud maude maurice maurin maurizio mauro mauroff maurus max maxi
maximilian maxine maybach mayer mayr mayra maëlle mebold mechthild mechthilde mechtild medine megan mehdi mehlhorn
mehlorn mehmet meier meik meike meili meinhard meinolf meinrad meisch meissner melanie melchior melek melia melike
melina melinda melis melisa melissa melita melitta meloni melvin melzer mende menga menne mensah mensing mentzel meral
mercedes meret mergim merita merkel merle merseburg mert mertens merve meryem merz mesloh mesut meta metin mette
mettler metzner mewes meyer mia micha michael michaela michaele michail michal michallek michel michela michele
micheline michelle mick mieke mielcarek mielke miguel mihaela mihajlo mijo mika mikail mikhail mikitenko miko mila
milana milde milena miley milica milka milla milo milorad milos milow mimoza mina minah minna mintzlaff mio miodrag
mira mirac miran miranda miray mirco mireille mirela mirella miriam mirja mirjam mirjana mirko mirlinda miro miroslav
miroslaw miroslawa mirsad mischa misicher mitschke mladen mockenhaupt moede moedl moeller moguenara mohamad mohamed
mohammad mohammed mohaupt mohrhard moira molitor moller molzan mona monica monika monique monja moormann mordhorst
morena moreno morgane morgenstern morhelfer moritz morris morten mosemann moser motchebon motzenbbäcker mrugalla
muckenthaler mues muhamed muhamet muhammad muhammed muharrem mulrain murat muriel murielle musa mustafa muzaffer
myriam myrta myrtha mäder mälzer mégane möchlichen mögenburg möhsner möldner möllenbeck möllinger mühleis mülichen
müllner nabein nabow nada nadeschda nadeshda nadia nadin nadine nadja nadège nael naemi nahla naila naim naima nala
nancy nando nannen naomi naser nastvogel natacha natali natalia natalie natalija natalja natasa natascha natasha
nathalie nathan nathanael nau naubert naumann nayla nazmi nebojsa necati neela neele neil neimke nela nele nelio nelli
nelly nelson nemanja nenad nerger nerius nermin nette neubauer neubert neuendorf neumair neumann neupert neureuther
neurohr neuschwander neuschäfer neven nevenka nevin nevio ney nia nicholas niclas nico nicola nicolai nicolas nicolaus
nicolay nicole nicoletta niedermeier nieklauson niels niemeier nik nika nike nikita niklas niklaus niko nikola nikolai
nikolaj nikolaos nikolas nikolina nila nilay nils nina nino nisa nitzsche nives noa noack noah nodler noel noelia
noemi nohlmans nolte nora norah norbert norina norma norman normann norris northoff notburga nowak noé noémie noëlle
nuno nuran nuray nurettin nuri nuria nurten nussbeck nwachukwu nytra näf nöh oberem obergföll obermaier océane oda
oderwald odette odile odin oeser oestrovsky oke olaf olav olbrich ole olena olga oliver olivia olivier omar onnen onur
ophey ophélie oppong orhan ornella orth orthmann ortmann ortrud ortrun ortwin oscar oschkenat osei osenberg oskar
osman ostendarp ostwald oswald oswin otfried othmar otmar ott otte ottfried ottilia ottilie ottmar otto ottokar
ottomar oxana pablo paesler paffrath pajonk pallentin pamela panzig paola paolo pascale paschke pasquale patberg
patric patrice patricia patrick patrik patrizia patzwahl paukner paul paula paulette paulina pauline paulo pavel pawel
pechel pedro peggy penelope pepe pergande pero peselman petar petr petra petros petzold peukert pfeiffer pfersich
pflieger pflügner phil philine philip philipp philippe phillip philomena phoebe pia pichler pichlmaier pierina piero
pierre pierrette piesker piet pietro pietsch pingpank pinnock piotr pippig pirmin pitschugin pius plass plath platzer
plauk plautz pletsch plotzitzka poehn poeschl pogorzelski pohl pohland pohle polifka polina polizzi pollmächer
ponitzsch porsche porth portmann poschmann poser pottel prah prange predrag preiß pressler preuk preuss priemer prisca
priscilla priska probst proske pruschke pucher pusch pärtzelt pöche pöge pölitz quentin quinn quirin raabe rabea
rabenstein rach rachel radisch radmila radtke rafael rafaela raffael raffaela raffaele raffaella rahel rahn raik
raimund rainer raisa raissa ralf ralph ramadan ramazan ramiz ramon ramona randolf ranftl rangen rania ranz raoul
raphael raphaela rapp raquel rasmus rath raubuch raukuc raul rautenkranz rayan raymond raymonde raymund rebecca
rebekka recep regina reginald regine regula rehwagen reiber reichardt reichel reichling reichmann reifenrath reimann
reimar reimer reimund reinald reinberg reinelt reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold
reinke reising reitenbach reitze remo remzi rena renata renate renato reni renk rentz renz renzo rené renée reppin
resi restle restorff reto retzke reuber reumann reus reuss reusse reuter rexhep rey reza rheder rhoden ria riana
ricarda ricardo riccardo richard richards rick riedel riediger riegler riehl rieke riekmann riepl riermeier riester
riethmüller rietmüller rietscher rigo rike rina rinaldo rino rinor ripken rita ritosek ritschel rittweg ritz riza roba
robby robert roberta roberto rocco rochus rockmeier rodehau roderich rodolfo rodowski rodrigo roecker roger roggatz
rogge rogner rohleder rohländer rohrer roht rokossa roland roleder rolf roloff romaine romana romane romano romeo
romina romuald romy ron ronald ronja ronny roos rosalba rosalia rosalie rosalinde rosanna rosaria rosario rosbach
roschinsky rosel roselinde rosemann rosemarie rosenauer rosenbauer rosenow rosenthal rosetta rosi rosina rosita
roskoth rosksch rosl rosmarie rossberg rossler roswita roswitha roth rother rotraud rotraut rouven roxane roy ruben
ruch ruckdeschel rudi rudolf rudolph ruedi rui rupert ruppersberger ruppert rupprecht ruth ruthild ruzica ryan ryjikh
ryszard ryzih rädel räntsch rémy rödiger röhrdanz röhricht rörricht röttger rücker rüdiger rüegg rüter saban sabina
sabine sabri sabrina sacha sachse sadik safet saflanis sagafe sagonas sahin sahner sahra saile sailer salih salma
salome salow salvatore salzer salzmann sam samanta samantha sami samia samir samira sammert sammy samuel samuele
sander sandor sandra sandrine sandro sanela sanije sanja santiago santino saphira sara sarah sarina sarvari sasa
sascha saskia sattelmaier sauerland saumweber saverio savoia scarlett scc schaaf schaefer schaffarzik schahbasian
schaller schaub schedler scheer scheidegger schelk schellenbeck schembera schenk scherbarth scherrer schersing
scheuermann scheurer scheuring scheytt schielke schieskow schildhauer schima schindzielorz schinke schirmer
schirrmeister schlatter schlauchin schlawitz schlechtweg schleich schley schlitzer schmalzle schmenke schmid schmidt
schmidtchen schmidtke schmiedecke schmiedt schmitt schmitz schmuhl schnelting schnieder schniedermeier schnyder
schnürer schoberg schoch scholl scholtz scholz schomber schonberg schondelmaier schorr schottin schottmann schouren
schrader schramm schreiter schroder schubert schuchhardt schuermann schuff schuhaj schuldt schult schulte schultz
schultze schulz schulze schumacher schumann schupp schuri schwab schwalm schwanbeck schwandke schwanitz schwarthoff
schwartz schwarzer schwarzkopf schwarzmeier schwatlo schweisfurth schweitzer schwennen schwerdtner schwidde
schwirkschlies schwital schwuchow schäffel schäffer schäning schärer schöckel schönball schönbeck schönebeck
schönenberger schönfeld schönherr schönland schönlebe schötz schüppel schürch sean sebastian sebastiano sedat seeger
seelig segebahn sehls seibold seiders seifert seigel seiler seip seitz selena selim selin selina seline selma semih
semir semisch semra sena senad senn senol senta sepp serafina seraina seraphine sercan sereina serena serge sergei
sergej sergio serkan serpil severin sevim sewald shaban shania sharon shawn sheila shirin shpresa shqipe sibel sibilla
sibille sibylla sibylle sidler sidney siebel siebert siegbert siegfried sieghard sieglinde siegling siegmar siegmund
siegrid siegried siegrist siegrun siegward sielemann siemon siener sienna siering sievers siewert sigfried sigismund
siglinde sigmar sigmund sigrid sigrist sigrun sigurd sihler silas silja silke sillah silva silvan silvana silvano
silvia silvio simeon simona simone sina sinah sinaida sinan sinisa sinja sinnhuber siro sischka skender skibicki
sladek sladjana slavica slavisa slavko slawomir slobodan slotta smieja smilla snezana soboll soey sofie sokolowski
solange sollner solveig solène somssich songül sonia sonja sonn sontag sophia sophie soraya sorgatz spahn spelmeyer
spiegelburg spielvogel spitzmüller sporrer sprenger spörri spöttel stadelmann stadler stahr stalder stang stanger
stanislaus stanislav stanislaw stanley stauffer stauss stavros steckel steding stefan stefani stefania stefanie
stefano steffen steffi steffny steidl steigauf steinberg steinecke steiner steinert steinkamp steinmann stelkens
stella stengel stengl stenzel stepanov stephan stephanie stephen stettler steuk steve steven stey stiebitz stief
stifel stiffel stilla stina stine stjepan stocker stoll stolle stolze storl storp stoutjesdijk stratmann straub
strausa streese strege streller striebitz strieder striezel strogies strohschank strunz strutz stucki studer stéphane
stöckert stöckli stöppler stöwer sude suffa sujew susan susana susann susanna susanne suse susi sussmann suter suthe
sutschet sutter suzana suzanne svea sven svenja svetlana swantje swen swetlana swillims sybilla sybille sylke sylvana
sylvester sylvia sylviane sylvie sylvio sylwia szendrei sébastien séverine söding sölzer sönke sören sükrü süleyman
sürth süßebier tabea tadeusz tafelmeier taha tahir talea talia tamara tamia tamina tamino tamme tammo tamás tania
tanja tanya tarik tarja tassilo tatiana tatjana taufratshofer taylan tayler taylor tegethof teichmann telse tenzin teo
teodora tepper teresa terheiden terlecki tessa teuta textor thaddäus thalea thalia thanel thea theda theele thekla
theo theobald theodora theodoros theophil theres theresa therese theresia thi thiago thieke thierry thies thilo thimm
thiomas thomas thommen thoralf thorben thore thorge thorsten thriene thränhardt thust thyssen thöne tia tiago tiana
tibor tidow tiedtke tietze tiffany til tilda tilgner tillack tillmann tilly tilman tilmann tilo tim timea timm
timmermann timmy timo timon timothy timur tina tino tintzmann tischmann tittman titus tivontschik tizian tiziana
tiziano tjark tlustek tobias tobler tom tomas tomasz tomislav tomke tommaso tommy tonat toni tonn tony toralf torben
torsten trampeli trapp traude traudel traudl traugott traute trauth trautmann travan tremmel tress tristan trubin
trude trudel trudi tsamonikian tschentscher tschiers tschirch tuana tucholke tudow tuschmo tyler tyra tyron tächl
többen tülay türkan udo ueli uhlemann uhlig uhrig uibel ulf uli uliczka ulla ullmann ullrich ulrich ulrike umbach
umberto umminger umut undine unger unterpaintner urbaniak urbansky urhig urs ursel ursina ursula urszula urte uschi
uta ute utz uwe vadim vahlensieck valentin valentina valentino valeri valeria valerie valerij valerio valeska valon
vanesa vanessa vangermain vania vassilios veit veli venghaus vera verena verniest veronica veronika veronique verzi
vesna vey victoria viellehner vieweg viktor viktoria vilma vin vincent vincenza vincenzo vinko vinzenz violeta
violetta violette virginie visar vitali vito vitor vittoria vittorio vitus vivian viviana viviane vivien vivienne
vjollca vladimir vlado vlora voelkel vogelgsang voigt vokuhl volkan volkhard volkmann volkmar vollbrecht vona vontein
vreneli wachenbrunner wagenknecht wagler wagner waibel wakan walburga waldemar waldmann waldtraut walentina walfried
walli wallner wallstab wally walter walther walton waltraud waltraut waltrud wanda wartenberg waschbüsch wassilew
wassiluk wegmann wehrli wehrsen weibel weidner weigel weihmann weimer weinhage weinhold weis weitzel weller welsch
welz welzel wencke wendelin wendy wenger weniger wenk wenke wenzel wera werle wernecke werner werrmann wesack wessel
wessinghage wettstein weyel wezel wibke wichmann wickert widmer wiebe wiebke wiechmann wiegelmann wiek wieland wieloch
wierig wieser wieslaw wigbert wilfried wilfriede wilhelm wilhelmine wilky willfried willi william willibald willibert
willwacher willy wilma wilms wilmsen wiltrud wimmer winfried winkelmann winkler wirth wirz wischek wissing witold
wittich wittl wladimir wojciech woldemar wolfarth wolff wolfgang wolfhard wollenberg wollmann woytkowska wujak wulf
wulff wyludda wyss wähner wölpert wöschler wühn wüthrich xaver xavier xenia yael yagmur yanick yanik yanis yann yannic
yannick yannik yannis yara yaren yasemin yasin yasmin yasmina yasmine yassin yigit yilmaz ylenia ylvi ylvie yolanda
yolande younes youssef yuna yunus yusuf yvan yven yves yvette yvonne zach zaczkiewicz zahra zaituc zandt zanner
zapletal zara zbigniew zbinden zdenka zdravko zehnder zehra zeidler zeki zekl zeljko zender zeno zenon zenta zeuch
zeyen zeyhle zeynep ziegert ziegler zimanyi zingg zinser zintl zipp zipse zirme zita zlatko zoe zoey zofia zollinger
zoltan zora zoran zorbach zorica zschunke zsolt zuzana zwiener zänker zümsande zürcher ömer östringer özlem überacker
]],
}

names {
  id = "names.de.common", about = "German names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
abt achilles ada adams ade adler adrian anders andre angel august bader balz baptist basil bauer baum bayer beat beer
bender bent berner best binder birnbaum blank blaser blume bock bode bos brand brandenburg brauer braun bremer bremser
brenner bruder brunhild bräutigam bucher burger busch buss busse butte bäcker bär bärer can cap carol cheyenne christ
christen christian chum cord crews curt daisy damon daub dauer dean demut denk dies dietrich dolch drechsler dreher
dreier dück eddy edit eich eigenwillig eimer eitel elbe ellen else emir engel ernst esser eve falter farber fasching
faust fee feld feller fine fink fischer fleischer flora forst francisco frank frauen frei fried frisch frosch fröhlich
fuchs förster gabler gabriel gast geese geier geiger geisel georg gieß gilde gorlitz gottlob grace graf grams grau
green grit grob gross grosser grube grün gut gute guy hagen hahn hande hardy harm harms harry harter haupt hauser
hecht heck hehl heide heiser helm henkel herbrand hering herold herzog hesse hirsch hohl hohn hold holly holm holz
holzer horn horst hort hug huhn häber häring hönig hövel hügel inka iris jack jade jay jordan joy jucken juli jung
jungfer junk just kahl kai kaiser kampf kappe kasten keil keller ken kerl kern kette kick killer kirch klapp klein
klemm klemme kloss klotz knabe knecht knoll koch kohl kohle koller konig kopf krabbe kraft kramer kranz kraus krebs
kresse krieger kron krug kuhl kupfer kúhn lack lang lange laws lax lean lee leiter lenk lenz liane liebe lily lindau
line linke lion lippe lore losch luke löffler löser löwer mads mai mans maria marina marine mark martin mats mattes
maurer maxim maxima maxime may maya medina mehl meister melody mentor merlin metz metzger mies mike milan mile mohr
moll montag mude muller mächtig möcks mörsch mühle münch nagel neo newton nick nikolaus ochs orlando pascal peer peter
peters pfennig pfingsten pfister pieper pit plank pomp prediger prey putz rau reif reiter renner richter rico rieger
ring ringel ringer rink ritter robin roman rosa rose ruby rumpf rust rädler römer sack sager said sally salz sandy
sauer schacht scharf scheel scheibe scherer scherz schilling schimmer schlachter schlangen schlicht schlosser
schneider schott schreck schreiber schreiner schuster schwarz schweizer schäfer schär schüler schütz schütze seidel
senkel siegel silvester simon sky sofia soller sommer sonnabend spank speer spieß spinner splinter stahl staub staude
steiger stein steinmetz stern stolz streck streit stroh stube stumpf stutz stürmer summer sunny sydney säuberlich tang
tanner tara tasche teufel theodor till tischler tore treff trommler trub trupp tröst tuch töpfer umlauft urban
valentine van vater victor viola virginia vogel vogt volk volker von wachtel walder walz wanner warmer weber weidlich
weight weiler weiss wende wiese will wilts winter wischer wohlgemut wolf wolfram wurm wünsche zahn zauber zimmer
zimmermann zobel zuber
]],
}
