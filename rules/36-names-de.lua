-- German names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-faker (Expat), ruby-ffaker (Expat), php-faker (Expat).

names {
  id = "names.de", about = "German names", entity = "PersonName", score = 76,
  words = [[
aaliyah aaron abbas abby abdul abdullah abel abicht abigail abraham abram abramovic achermann achim achkinadze
achleitner ackermann adalbert adam adelbert adele adelgunde adelheid adelina adelinde adeline adem adina adis admir
adnan adolf adolfine adolph adriana adriane adriano adrienne aebi aenne aeschlimann aferdita afrim agata agatha agathe
agim agnes agnese agnieszka agostini agron ahlke ahmad ahmed ahmet ahrenberg ahrens aichinger aida aiden aigner aileen
aimee aisha ajan ajla alain alan alana alara alba alban albers albert albertine alberto albin albina albrecht albulena
aldin aldo alea alejandro aleksandar aleksander aleksandr aleksandra aleksej alen alena alessa alessandra alessandro
alessia alessio alex alexa alexander alexandra alexandre alexandrea alexandros alexei alexej alexia alexis aleyna alf
alfons alfonso alfred alfredo algelika ali alia alica alice alicia alicja alida alina aline alisa alisha alisia alison
alissa alix aliya aliyah alizadeh alla allegra allgeyer alma almir almut almuth alois aloisia aloys alperen altin
altmann alvaro alwin alwina alwine alyssa amalia amalie amanda amandine amann amar amberg amela amelia amelie amin
amina amir amira ammann amon amra amrein amy ana anabel anabela anastasia anastasios anatol anatoli anatolij anaïs
anding andrea andreas andree andrei andreia andrej andres andrew andrey andri andrin andrina andrzej andy anes aneta
anett anette angela angelica angelika angelina angelique angelo angerer anggreny anica anika anina anisa anita anja
anka anke ann anna annabel annabell annabelle annalena annaliese annalisa annalise annamaria annamarie anne annedore
annegret annegrete annekatrin anneke annelene anneli annelie annelies anneliese annelise annelore annemarie annemie
annerose annett annette anni annick annie annika annina annita anny anouk anselm ansgar ante anthony antje anto
antoine antoinette anton antonella antonia antonie antonietta antonina antonino antonio antonios antonius apitz
apollonia apostolos appel aras arben arbnor arda ardian ardit ardita arendt arens arian ariana ariane arianna aribert
arif arjen arlette arlind arlinda armando armend armin arnd arndt arne arnfried arnim arno arnold arnulf aron arsim
arta artan arthur artner artur arved arvid arwen aryee arzu aschauer aschenbroich ashley asia asmin assmus assunta
asta astafei astrid astrit asya athanasios attila atzler aude audrey auer augusta auguste augustin augusto auinger
aumann aurel aurelia aurelio aurora aurore aurélie austermühle avni axel axmann ayla ayleen aylin ayman aynur ayse
aysel ayten azad aziz azra baarck babett babette bacher bachler bachmann badane baganz bahl baier bajram bak balcer
balck baldur balkow balnuweit balthasar balzer banse baran barbara baris barkholz barr bartels barth barthel
bartholomäus bartl bartsch barylla baseda bashkim bastian battke batuhan bauermeister baumann baumeister baumgartner
baur bauschinger bauschke bayram beata beate beatrice beatrix beatriz beavogui beck beckel becker beckmann beda
bedewitz beele beggerow beh behnert behnke behr behrenbruch behrendt behrens beier bekim bekir bela belinay belinda
bella belz ben bendix benecke benedikt benita benjamin benner bennet bennett benninger benno benny benthin benz
benzing berat berend berends berger bergmann berit berkay bernadette bernard bernasconi bernd berndt bernfried
bernhard bernhardine bernhardt berning bernt bernward bert berta bertenbreiter bertha berthe berthold bertold bertram
besart besarta besim besnik bethke betina betschart betti bettina betty betz beushausen beutelspacher beyer biagio
bianca bianchi bianka biba bichler bickel biedermann bieler bielert bien bienasch bienias bieri biesenbach bigdeli
biggen bilal biljana binner birger birgid birgit birgitt birgitta birkemeyer birte birthe bischoff bittner bjarne
björn blanka blaschek blassneck blerim blerina blerta bloch blochwitz blockhaus bluette blum blümel boban bodo bogdan
bogdashin bogenrieder bogner bohge bohlander bohnbach bojan bolander bolliger bolm bolnbach bolzmann bonbach
borgschulze boris bork bormann bornscheuer borrmann borsch boruschewski bosler bosshard boucsein bourrouag bouschen
boxhammer boyde bozena bozsik brandis brandl brandner brandon brandstetter brandstätter brandt branislav branka branko
brauner brehmer breitenstein brettschneider breu breuer brian briemer briesenick brigitta brigitte bringmann brinkmann
brit brita britt britta brix broening brosch bruckmann brugger bruhns brun bruna brunhilde bruni brunner bruno bruns
bryan brömme brückner brüggmann buchberger buchegger buchholz buchinger buchner buchrucker buder budig bujar bukurije
bultmann bunjes burak burckhard burghagen burghard burgstaller burim burkard burkhard burkhardt burmeister burri
burtscher buschbaum busemann bussmann byrd bähr bärbel bärtschi bättig böhm bönisch börgeling börner bösch böttcher
böttner büchele bühler bühlmann büker büngener bürgi bürki bürklein büscher büttner caitlin caja calogero calvin
camara camilla camille canan capek cara caren carin carina carine carl carla carlo carlos carlotta carlowitz carlsohn
carmela carmelo carmen carmine carola carole carolin carolina caroline carsten caspar caspari caspers cassandra
catarina caterina catharina catherine cathleen cathrin catia catrin cech cecile cecilia cedric cedrik celal celia
celin celina celine cem cemal cemil cengiz centa ceren cetin ceyda ceylin chantal chapron charleen charles charlie
charline charlotta charlotte charly chayenne chelsea chiara chloé chris christa christel christelle christiana
christiane christiano christin christina christine christl christof christop christoph christophe christopher christos
cichorius cierpinski cilli cilly cindy cinzia claas claire clara clarissa clarius claude claudia claudine claudio
claudius claus cleem clemens cleve cläre clémence colette colin colleen collien collin concetta conner connor conny
conrad conradi constance constantin constanze cora coralie cordes cordula corina corine corinna corinne cornel
cornelia cornelius cornelsen cors corsin corvin cosima cosimo cotthardt cristian cristiana cristiano cristina
cristopher cronjäger crosskofp csaba curdin cynthia cyril cyrill czeslaw cäcilia cäcilie dafina dagmar dagobert dahm
dahmen daimer dajana dalia dalibor damaris damaske damian damiano damien damir damjan dana danica daniel daniela
daniele danielle danijel danijela danilo danneberg danner danny dante danuta dardan daria darian dario darius dariusz
darko darleen darren daubner daudrich daum daume dauth dautzenberg dave david davide davids davin debora deborah
decker deckert deerberg defne dehmel deja dejan delia delonge delphine demian deng dengler denis denise deniz denner
dennis denny denzinger derr dertmann derya desiree dethloff detlef detlev deuschle devin diana diane diar didier
dieckmann diedrich diego diehl diekmann dienel dienstl dierk dieter diethard diethelm diether dietlind dietlinde
dietmar dietz dietzsch diezel dijana dila dilara dilla dimitri dimitrios dina dingelstedt dino diogo dion dippel dippl
dirk ditmar ditschlerin dittmann dittmar dittmer dittrich dix dobbrunz dobes dobler dogan dohring dold dolores
dombrowski domenic domenica domenico domenik domingos dominic dominik dominique donald donat donata donatella donato
donie doppler dora doreen dorian dorina doris dorit dorle dorota dorothe dorothea dorothee doskoczynski dowerg dragan
dragana dragica drago dragu draxler drees dreissigacker dressler drewes drews drilon drita driton drub drubin duma
dunja dursun dusan dussen dustin dutkiewicz dyett dylan dylus dächert döbel döhn döring dörner dörr dörre dörschner
dörte dörthe eberhard eberhardt eberharter eberl eberle ebert eberth ebner ece eckard eckart eckbauer eckehard ecker
eckert eckhard eckhardt eckhart ecrin edda eddi edelbert edelgard edeltraud edeltraut edeltrud eder edgar edin edina
edith editha edlinger edmond edmund edon edona edorh eduard eduardo edward edwin efe effler egbert ege eggenmueller
egger eggert egli egon egzon egzona ehlers ehlert ehm ehmann ehrenfried ehrentraud ehrhard ehrig eibl eichberger
eichenberger eichhorn eichinger eifert eike eileen einert eisenlauer ekaterina ekkehard ekkehart ekpo ekrem ela elaine
elanur elda elea elena eleni elenore eleonora eleonore eleyth elfi elfie elfriede elia eliah elian eliana eliane elias
elif elijah elin elina eline elio elisa elisabet elisabete elisabeth elisabetha elisabetta elise eliza elizabeth elke
ella elli ellinor elly elma elmar elodie eloïse elsa elsbeth elsner elss elvira elvis elwira elzbieta ema emanuel
emanuela emanuele emelie emely emert emil emilia emilian emilie emilio emily emin emina emine emirhan emma emmanuel
emmanuelle emmelmann emmely emmerich emmi emmy emre ender endrit enea enes engelbert engelen engelhardt engelmann
engin enie enis enna ennio enno enrico enrique ensar enver enya enzo eplinius eray ercan erdal erdmann erdmute erdogan
eren erhard erhardt erhart eric erica erich erik erika erina erion erkan erlei erna ernest ernestine ernesto erni erol
ertl erwes erwin esenwein esila esma esra estelle ester esther ethan etienne etta etzler etzold eugen eugenia eugenie
eugenio eugster eva evamaria evan evangelia evangeline evangelos evelin evelina eveline evelyn evelyne evers everts
evi ewa ewald eymen fabia fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio fadil fadime fahner falk
falkner falko faller fankhauser fanny faruk fassbender fatih fatima fatime fatma fatmir fatmire faton faulhaber favre
fechner federica federico fedor fehr fehrig feichtinger felber felder feldmann felia felice felicia felicitas felina
felipe felix felizitas felke fellner femke fenja fenner fenske ferdi ferdinand ferenc fernanda fernande fernando
ferrari ferstel feuerbach fiala fichtinger fichtner fiebig fiedler fiete fietz figl figura filip filipa filipe
filipowski filippo filiz filomena filsinger fincke finia finja finke finlay finley finn finnja finnley fiona fisnik
fitim fitore fitschen flamur flantz flavia flavio fleischhacker fleischmann fliegner floder florczak flore florence
florent florentina florentine florian floriane florim florin flottmann flurin flurina flury flückiger folker folkert
forkel forstner frahmeke franca france francesca francesco francine francis francisca franco francoise franjo franka
franke fransizka franta frantz franz franzis franziska franzmann françois frauendorf frauke fred freddy frederic
frederick frederik frederike fredi fredo fredy freia freigang freimann freimuth freisen frenzel freudenberger frey
freya frick fricke frida fridolin frieda friedbert friedek friedemann friedenberg frieder friedericke friederike
friedhelm friedhilde friedhold friedl friedli friedlinde friedmann friedo friedrich friess frischknecht frithjof
fritsch fritz frohn frédérique frühwirth fuhlbrügge fuhrmann furkan furrer fusenig fust fynn fässler gaba gabi gabius
gabor gabriela gabriele gabriella gabrielle gaby gadschiew gaetano gaia gakstädter galander galina gamlin gamper gangl
gangnus gani ganimete ganzmann garatva gasser gassner gastegger gastel gatzka gauder gazmend gaëlle gebhard gebhardt
geert gehre gehrig gehring gehringer gehrke geisler geissler gelling gemma geneviève gennaro genoveva gens george
georges georgette georgia georgine georgios gerald geraldine gerard gerardo gerbennow gerber gerd gerda gerdel gerdi
gereon gerfried gerhard gerhardt gerhart gerhild gerlach gerlind gerlinde germaine german gernot gero gerold gerolf
gerrit gerschler gerson gert gerta gerti gertraud gertraude gertraut gertrud gertrude gertz gerwin gesa gesche gesell
gesine geyer geza gfeller ghirmai ghislaine ghosh giacomo giada gian giancarlo gianfranco gianluca gianna gianni giehl
gierisch gierschner giesa giesche giese giesela giger gil gilbert gilberte gilda gilles gina ginette gino gioia gion
giorgia giorgio giovanna giovanni girschner gisa gisbert gisela gisler gislinde gisèle gitta gitte giulia giuliana
giuliano giulio giuseppa giuseppe giuseppina gladys glatting glatz gloor gloria gmeiner gnatz goebel goedicke goldbeck
goldfuss goldkamp goldkühle goller golling gollnow golomski gombert gonçalo goran gordana gordon gottfried gotthard
gotthardt gotthilf gotthold gottlieb gottschalk gotz goy grabner gradzki grasse gratzer gratzky grazia graziella
grazyna greb greger gregor gregory grein greiner greithanner greschner greta gretchen grete gretel gretl griem griese
grimm gritsch gromisch grossheim grosskopf groth grothaus grothkopp grotke großmann gruber grundmann gruning gruszecki
grzegorz gröttner grötzinger grüner grünwald gschwandtner gude gudrun gudula guenter guenther guido guiseppe gummelt
gumprich gunar gunda gundel gundi gundolf gundula gunhild gunkel gunnar gunpf gunter gunther guntram gustav gusti
gutjahr gutknecht gutmann gutowicz gutschank gzim göbel göckeritz göhler gökhan gönül görlich görmer götzelmann gülay
güldemeister gülsen gülten günz gürbig haack haaf haas haase habel haberl hache hackbusch hackelbusch hackl hadfield
hadwich haering haferkamp haiden haider haidinger hailey hajek hajo hakan halil halina haller hallmann hamann hammerl
hamza hana handl hanenberger hanife hanke hanna hannah hannchen hanne hannecker hannelore hannes hanni hanniske hanno
hanns hanny hans hansen hansgeorg hansjoachim hansjörg hansjürg hansjürgen hanspeter hansruedi hansueli harald
hargasser haris harloff harnapp harold harrer harri harriet harro harting hartl hartlieb hartmann hartmut hartmuth
hartung hartwig hartz harun hasan haschke hasler haslinger hassan hasse hassfeld hasso hatice hauffer haug hauke hava
haverney heberstreit hechler hecker hedda hedermann hedi hedwig hedy heidelinde heidelmann heidelore heidemarie
heiderose heidi heidler heidrich heidrun heidy heike heiko heimo hein heindl heine heinemann heiner heinfried heini
heinig heiniger heinke heino heinrich heintze heinz heinze heist helen helena helene helfried helga helge helin hella
heller hellmann hellmut hellmuth hellwig helma helmar helmke helmtrud helmut helmuth helpling hemetsberger hempel
henck hendrik hendriks hengmith henk henke henner hennes henni hennig henning henny henri henrick henriette henrik
henrike henry henryk henschel hense hensel hentel hentschel hentschke hepperle herberger herbert heribert herlinde
herma hermann hermecke hermighausen hermine herms herrmann herschmann herta hertel hertha hertrampf herweg herwig
herzenberg heser hess hessek hessler hethur hettner hetzler heuck heuser heydemüller heydrich hiebl hilda hildburg
hilde hildebrand hildebrandt hildegard hildegart hildegund hildegunde hildenbrand hilgendorf hillard hiller hilma
hilmar hiltraud hiltrud hingsen hingst hinrich hinrichs hinterberger hinteregger hinterleitner hinz hirschberg hirt
hochreiter hodea hodel hofbauer hofer hoffman hoffmann hofmann hofstetter hofstätter hohenberger hohmann hohnheiser
holdt holger holinski holl holsten holt holtfreter holzapfel holzdeppe holzinger holzmann holzner hommel honz hooss
hoppe horak horna hornich hornig hornung horvath hostettler hotz howard huber hubert hubertine hubertus huckestein
hudak huebel huemer hufnagl hugo huguette hujo huke hulda huls humbert humer hummel huneke hunziker hussein huth
häfliger häfner hämmerle hänel höcke hödl höfig höfler höft höhne hölzenbecher hölzl hördt hörle hörmann hübel
hübenbecker hübl hübner hülya hürlimann hüseyin hüttcher hütter ian ibe ibrahim ida idriz ignatz ignaz igor ihly
ilaria ilayda ildiko ilenia ilhan ilias ilija ilir ilja ilka illes illing ilona ilonka ilse ilyas imelda imer imhof
imke immanuel immo imre ina ines inga ingbert inge ingeborg ingeburg ingelore ingetraud ingetraut ingmar ingo ingolf
ingrid ingried inken inna insa ioannis ira ircher irem irena irene irfan irina irma irmela irmengard irmgard irmhild
irmi irmingard irmtraud irmtraut irmtrud iryna isa isabel isabeljakob isabell isabella isabelle isak isekenmeier
isidor isler ismael ismail ismet isolde istvan iten itt itzlinger iva ivan ivana ivanka ivano iven ivica ivo ivonne
iwan iwona jacek jacob jacobi jacobs jacqueline jacques jacquline jaden jadwiga jael jagusch jahn jahnke jaime jake
jakob jakobs jakub jakubczyk jamal jambor james jamie jamila jamrozy jan jana jander jandl jane janek janet janett
janette janic janich janick janik janin janina janine janis janisch janke janko jann janna janne jannek jannes jannik
jannis jano janos janosch jansen janssen janus janusz jaqueline jara jared jarets jari jarne jarno jaro jaron jaros
jaroslav jaroslaw jasin jasinski jasmin jasmina jasmine jason jasper javier jayden jayson jean jeanette jeanine jeanne
jeannette jeannine jeffrey jegorov jelena jella jellinghaus jendrik jenna jenni jennifer jenny jens jeorga jeremias
jeremie jeremy jermaine jerome jerschabek jerzy jesper jess jesse jessel jessica jessika jessy jesus jetmir jeton
jette jil jill jim jimmy jiri joachim joana joanna joanne joaquim jobst jocelyne jochem jochen jockel jody joe joel
joelina joeline joelle joerg joey johan johann johanna johanne johannes john johnny jolanda jolanta jolanthe joleen
jolie jolien jolin jolina joline jon jona jonah jonas jonathan jonna jonte joost jopich jorge joris joscha joschua
jose josef josefa josefin josefina josefine joseph josephin josephine josette josh joshua josiane josie josip jossa
jost josua josy jovan jovana jovanovic joyce jozef joão juan juana judith judy juergen jule jules julia julian juliana
juliane julie julien julienne juliette julika julina juline julio julius juna junck juncken jungbauer jungbluth
jungton jungwirth junitz junken juri jurij justin justina justine justus jusuf jutta jäckel jäggi jäkel jäntsch jörg
jörgen jörn jürg jürgen jürgens jüttner kaan kabus kaczmarek kade kadir kaesmacher kahlert kahles kahlmeyer kainz kaja
kalinowski kallabis kalle kallensee kallert kaltenbrunner kaltrina kambs kamil kampschulte kapeller kappler karen
karge kargl karhoff karim karin karina karine karl karla karlfried karlheinz karlo karlotta karner karola karolin
karolina karoline karrass karst karsten karus karz kasimir kaspar kass kassandra kastner kastriot kata katalin
katarina katarzyna katerina katharina katharine katharinna katherina katherine kathi kathleen kathrin kathy kati katia
katja katrin katy katzinski kaufmann kaul kausemann kawohl kay kaya kayra kazim kazmarek keanu kedzierski keiner kelly
kelm kemal kempe kemper kempter kenan kenneth kenny keno kensy kerem kerim kerschbaumer kerstin kesselring
kesselschläger kessler kettenis keudel keutel kevin khadija khaled kian kiana kiara kiessling kilian kim kimberley
kimberly kimi kinadeter kinzel kinzy kira kirchmair kirchner kirill kirst kirsten kirstin kisabaka kitzmann kjell
klaas klabuhn klapper klara klauder klaudia klaus kleeberg kleiber kleinert kleininger kleinmann kleinsteuber kleiss
klemens klemt klimczak klingelhöfer klinger klink klopsch klose klothilde kluge kluwe kläre knappe kneifel knetsch
knies knippel knobel knoblich knorr knorscheidt knud knut kobelt kobs kochan kock koczulla koderisch koehl koehler
koenig koester kofferschlager kofler kogler koha kohlmann kohnle kohrt koj kolb koleiski kolja kollmann kolokas komoll
konieczny konow konrad konstantin konstantinlara konstantinos konstanze konya koob kopp koray korbinian kordula
korinna kornelia kornelius kosenkow koster kostolzin koszewski koubaa kovacs kowalick kowalinski kozakiewicz krainer
kral krammer krauel krause kraushaar krauspe krauß kreb krein kreissig kremer kremser krenn kreszentia kreszenz
kretschmer kreusel kreutz kriemhild krippner krista kristian kristiane kristijan kristin kristina kristine krodinger
krohn kroker krol kroll kronberger krueger kruger krull kruschinski kruschwitz kruse krystyna krzysztof kröckert
kröger kubera kufahl kugler kuhlee kuhlmann kuhnen kujtim kulimann kulma kumbernuss kummle kunibert kunigunda
kunigunde kuno kunz kunze kupprion kuprion kurnicki kurrat kurschilgen kurt kusch kuschewitz kuschmann kushtrim kuske
kustermann kutscherauer kutzner kwadwo kyra kägi kähler kälin käser käster käte käthe käther köberl köhler köhrbrück
köhre kölotzei köpernick köseoglu kúhnert kühne kühnel kühnemund kühnke küng küsters küter laack labinot lachmann
lackner ladeck ladewig ladina ladislaus laetitia laila lakomy lambert lammert lamos lamprecht lana landmann langern
langfeld langhirt lanig lanz lara larissa lars lasse laszlo lauckner lauinger laura laure laureen laurence laurens
laurent laurenz lauriane laurin laurén lausecker laux lavinia layla lazar leah leana leander leandra leandro leann
leano leart leberer lechner lederer ledion leeb lehmann lehner leia leibold leide leif leila leimbach leipold leist
leiteritz leitgeb leitheim leitner leiwesmeier lejla lemke len lena lene lenfers lengauer leni lenia lenja lenn
lennard lennart lennert lenni lennie lennox lenny lenya lenzen leo leokadia leon leona leonard leonardo leonas
leonhard leoni leonid leonidas leonie leonor leonora leonore leopold leopoldine lepthin leroy lesch leschnik leslie
leszek leticia letizia lettner letzelter leu leuenberger leunberger levent levi levin levke lewin lewis lewke leya
leyckes leyla lia liah liam lian liana lias lichtenfeld lichtenhagen lichtl lidia lidija lidwina liebach liebelt
liebich liebold liechti lieder lienshöft liesa liesbeth lieschen liesel lieselotte lili lilia lilian liliana liliane
lilija lilith lilli lillian lilliana lilly lilo lina linda lindemann linden lindenberg lindenmayer lindita lindner
lindsay linea linn linnea linnenbaum lino linus lio lioba lionel lipske lipus liridon liridona lirim lisa lisann
lisanne lisbeth lischka lise liselotte lisette lissi lissy liv livia livio liz ljiljana ljubica ljubisa ljudmila
lobinger logan logsch lohmann lohre lohse loidl lokar lola loni loogen loos lorch loredana loreen lorena lorenz
lorenza lorenzo loretta lorik lorin loris losekann loska lothar lott lotta lotte lotti lou louis louisa louise loy
loïc luan luana lubina luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucio lucy ludger
ludivine ludmila ludmilla ludolf ludwig ludwina lufft luger luigi luigia luis luisa luise luitgard luiz luk luka lukas
lukasz lukoschek luljeta lulzim luna lustenberger lutje lutz luz luzi luzia luzie luzius lya lydia lydie lyn lynn
léane löchel löwa lübke lübs lüscher lüthi maak mack maczey maddalena maddox madeleine madetzky madita madleen madlen
madubuko mael maeva magali magarete magda magdalena magdalene maggie magnus magret magrit mahmoud mahmut maier
maierhofer maik maike maila mailin mailo mair maira mairhofer maisch maja maksim malak malea malek malena malgorzata
malia malik malika malin malina malkus mallmann malte malucha mandl mandy manfred mangold manja manns manon manuel
manuela manz mara marah marahrens marc marcel marcela marcella marcelle marcello marcelo marchewski marcia marcin
marco marcos marcus mareen mareike mareile marek maren marga margaret margareta margarete margaretha margarethe
margarida margarita margaritha margaux margherita margis margit margita margitta margot margraf margret margreth
margrit margrith marguerite mariam marian mariana mariangela marianna marianne marica marie mariechen marieke mariele
mariella marielle marieluise marietta mariette marija marijan marijana marika marike marilena marin marinette marino
mario mariola marion marisa marissa marit marita maritta marius mariusz marjan marjorie marko markovic markowski
markus marl marla marleen marlen marlena marlene marlies marliese marlis marlise marlo marlon marlyse marner marquardt
marquart marschek marta martel marten martens martha marthe marti martina martine marty marvin marwin marx marxen mary
maryam maryline maryse marzena massimiliano massimo matej mateo mathea mathes mathias mathies mathieu mathilda
mathilde mathis mathiszik mathys matilda matilde matis mato matschke matteo mattern matthes matthew matthias matthis
matthäi matthäus matti mattia mattias mattis matula mau maud maude maurice maurin maurizio mauro mauroff maurus maxi
maximilian maxine maybach mayer mayerhofer mayr mayra mayrhofer maëlle mebold mechthild mechthilde mechtild medine
megan mehdi mehlhorn mehlorn mehmet meier meik meike meili meinhard meinolf meinrad meisch meissner meixner melanie
melchior melek melia melike melina melinda melis melisa melissa melita melitta meloni melvin melzer mende menga menne
mensah mensing mentzel menzel meral mercedes meret mergim merita merkel merle merseburg mert mertens merve meryem merz
mesloh mesut meta metin mette mettler metzner mewes meyer mia micha michael michaela michaele michail michal michallek
michel michela michele micheline michelle michels mick mieke mielcarek mielke miguel mihaela mihajlo mijo mika mikail
mikhail mikitenko miko mila milana milde milena miley milica milka milla milo milorad milos milow mimoza mina minah
minna mintzlaff mio miodrag mira mirac miran miranda miray mirco mireille mirela mirella miriam mirja mirjam mirjana
mirko mirlinda miro miroslav miroslaw miroslawa mirsad mischa misicher mitschke mitterer mladen mockenhaupt moede
moedl moeller moguenara mohamad mohamed mohammad mohammed mohaupt mohrhard moira molitor moller molzan mona monica
monika monique monja moormann moosbrugger mordhorst morena moreno morgane morgenstern morhelfer moritz morris morten
mosemann moser motchebon motzenbbäcker mrugalla muckenthaler mues muhamed muhamet muhammad muhammed muharrem muhr
mulrain murat muriel murielle musa mustafa muzaffer myriam myrta myrtha mäder mälzer mégane möchlichen mögenburg
möhsner möldner möllenbeck möllinger mühlbacher mühleis mülichen müllner nabein nabow nada nadeschda nadeshda nadia
nadin nadine nadja nadège nael naemi nagl nahla naila naim naima nala nancy nando nannen naomi naser nastvogel natacha
natali natalia natalie natalija natalja natasa natascha natasha nathalie nathan nathanael nau naubert naumann nayla
nazmi nebojsa necati neela neele neil neimke nela nele nelio nelli nelly nelson nemanja nemeth nenad nerger nerius
nermin nette neubauer neubert neuendorf neuhaus neuhauser neuhold neumair neumann neumayer neuner neupert neureuther
neurohr neuschwander neuschäfer neuwirth neven nevenka nevin nevio ney nia nicholas niclas nico nicola nicolai nicolas
nicolaus nicolay nicole nicoletta niederberger niedermeier nieklauson niels niemann niemeier nik nika nike nikita
niklas niklaus niko nikola nikolai nikolaj nikolaos nikolas nikolic nikolina nila nilay nils nina nino nisa nitzsche
nives noa noack noah nodler noel noelia noemi nohlmans noll nolte nora norah norbert norina norma norman normann
norris northoff notburga novak nowak noé noémie noëlle nuno nuran nuray nurettin nuri nuria nurten nussbaumer nussbeck
nwachukwu nytra näf nöh oberem obergföll obermaier océane oda odermatt oderwald odette odile odin oeser oestrovsky
ofner oke olaf olav olbrich ole olena olga oliver olivia olivier omar onnen onur ophey ophélie opitz oppong orhan
ornella orth orthmann ortmann ortner ortrud ortrun ortwin oscar oschkenat osei osenberg oskar osman ostendarp ostwald
oswald oswin otfried othmar otmar ott otte ottfried ottilia ottilie ottmar otto ottokar ottomar oxana pablo pacher
paesler paffrath pajonk pallentin pamela pammer panzig paola paolo pape pascale paschke pasquale patberg patric
patrice patricia patrick patrik patrizia patzwahl paukner paul paula paulette paulina pauline paulo pavel pawel pechel
pedro peggy penelope penz pepe pergande pero peselman petar petersen petr petra petros petrovic petz petzold peukert
pfeifer pfeiffer pfersich pflieger pflügner phil philine philip philipp philippe phillip philomena phoebe pichler
pichlmaier pierina piero pierre pierrette piesker piet pietro pietsch pingpank pinnock pinter piotr pippig pirker
pirmin pitschugin pius plass plath plattner platzer plauk plautz pletsch plotzitzka poehn poeschl pogorzelski pohl
pohland pohle pointner pokorny polifka polina polizzi pollak pollmächer ponitzsch popp porsche porth portmann posch
poschmann poser pottel prah prange predrag preiß prem pressler preuk preuss priemer prisca priscilla priska probst
proske pruschke pucher pusch pärtzelt pöche pöge pölitz pölzl pöschl pühringer quentin quinn quirin raab raabe rabea
rabenstein rabl rach rachel radisch radmila radtke rafael rafaela raffael raffaela raffaele raffaella rahel rahn raik
raimund rainer raisa raissa ralf ralph ramadan ramazan ramiz ramon ramona randolf ranftl rangen rania ranz raoul
raphael raphaela rapp raquel rasmus rath raubuch raukuc raul rauscher rautenkranz rauter rayan raymond raymonde
raymund rebecca rebekka reber recep rechberger redl regina reginald regine regula rehwagen reiber reichardt reichel
reichert reichl reichling reichmann reifenrath reimann reimar reimer reimund reinald reinberg reindl reinelt reiner
reingard reinhard reinhardt reinhart reinhild reinhilde reinhold reinisch reinke reischl reising reisinger reitenbach
reiterer reitze remo remzi rena renata renate renato reni renk rentz renz renzo renée reppin resch resi restle
restorff reto retzke reuber reumann reus reuss reusse reuter rexhep rey reza rheder rhoden ria riana ricarda ricardo
riccardo richard richards rick riedel rieder riediger riedl riedler riegler riehl rieke riekmann riepl riermeier
rieser riester riethmüller rietmüller rietscher rigo rike rina rinaldo rino rinor ripken rita ritosek ritschel rittweg
ritz riza roba robby robert roberta roberto rocco rochus rockmeier rodehau roderich rodolfo rodowski rodrigo roecker
roger roggatz rogge rogner rohde rohleder rohländer rohner rohrer roht rokossa roland roleder rolf roloff romaine
romana romane romano romeo romina romuald romy ron ronald ronja ronny roos rosalba rosalia rosalie rosalinde rosanna
rosaria rosario rosbach roschinsky rosel roselinde rosemann rosemarie rosenauer rosenbauer rosenberger rosenow
rosenthal rosetta rosi rosina rosita roskoth rosksch rosl rosmarie rossberg rossler roswita roswitha roth rothe rother
rotraud rotraut rouven roxane roy ruben ruch ruckdeschel rudi rudolf rudolph ruedi rui runge rupert rupp ruppersberger
ruppert rupprecht ruth ruthild ruzica ryan ryjikh ryszard ryzih rädel räntsch rémy röder rödiger röhrdanz röhricht
rörricht röthlisberger röttger rücker rüdiger rüegg rüter saban sabina sabine sabri sabrina sacha sachse sadik safet
saflanis sagafe sagonas sahin sahner sahra saile sailer salih salma salome salow salvatore salzer salzmann samanta
samantha sami samia samir samira sammert sammy samuel samuele sander sandor sandra sandrine sandro sanela sanije sanja
santiago santino saphira sara sarah sarina sarvari sasa sascha saskia sattelmaier sauerland saumweber sauter saverio
savoia scarlett scc schaaf schachinger schachner schade schaefer schaffarzik schahbasian schaller schaub schedler
scheer scheffler scheiber scheidegger schelk schellenbeck schembera schenk scherbarth scherrer schersing scheucher
scheuermann scheurer scheuring scheytt schielke schieskow schildhauer schiller schima schindler schindzielorz schinke
schirmer schirrmeister schlatter schlauchin schlawitz schlechtweg schleich schley schlitzer schlögl schlüter schmalzle
schmenke schmid schmidt schmidtchen schmidtke schmiedecke schmiedt schmitt schmitz schmuhl schnabl schneeberger
schnelting schnieder schniedermeier schnyder schnürer schoberg schoch scholl scholtz scholz schomber schonberg
schondelmaier schorr schottin schottmann schouren schrader schramm schranz schreiter schroder schröter schubert
schuchhardt schuermann schuff schuhaj schuldt schuller schult schulte schultz schultze schulz schulze schumacher
schumann schupp schuri schwab schwaiger schwaighofer schwalm schwanbeck schwandke schwanitz schwarthoff schwartz
schwarzer schwarzkopf schwarzmeier schwatlo schweiger schweighofer schweisfurth schweitzer schwennen schwerdtner
schwidde schwirkschlies schwital schwuchow schäffel schäffer schäning schärer schöckel schönball schönbeck schönebeck
schönenberger schönfeld schönherr schönland schönlebe schötz schüpbach schüppel schürch schütte sean sebastian
sebastiano sedat seebacher seeger seelig segebahn sehls seibold seiders seidl seifert seigel seiler seip seitz selena
selim selin selina seline selma semih semir semisch semra sena senad senn senol senta sepp serafina seraina seraphine
sercan sereina serena serge sergei sergej sergio serkan serpil severin sevim sewald shaban shania sharon shawn sheila
shirin shpresa shqipe sibel sibilla sibille sibylla sibylle sidler sidney siebel sieber siebert siegbert siegenthaler
siegfried sieghard siegl sieglinde siegling siegmar siegmund siegrid siegried siegrist siegrun siegward sielemann
siemon siener sienna siering sievers siewert sigfried sigismund siglinde sigmar sigmund sigrid sigrist sigrun sigurd
sihler silas silja silke sillah silva silvan silvana silvano silvia silvio simeon simona simone sina sinah sinaida
sinan sinisa sinja sinnhuber siro sischka skender skibicki sladek sladjana slavica slavisa slavko slawomir slobodan
slotta smieja smilla snezana soboll soey sofie sokolowski solange sollner solveig solène somssich songül sonia sonja
sonn sonnleitner sontag sophia sophie soraya sorgatz spahn spelmeyer spiegelburg spielvogel spitzer spitzmüller
sporrer sprenger spörri spöttel stadelmann stadler stahr stalder stang stanger stangl stanislaus stanislav stanislaw
stanley staudinger stauffer stauss stavros steckel steding stefan stefani stefania stefanie stefano steffen steffens
steffi steffny steger steidl steigauf steinbach steinbauer steinberg steinberger steindl steinecke steiner steinert
steininger steinkamp steinkellner steinlechner steinmann steinwender stelkens stella stelzer stengel stengl stenzel
stepanov stephan stephanie stephen stettler steuk steurer steve steven stey stiebitz stief stifel stiffel stilla stina
stine stjepan stocker stockinger stoll stolle stolze storl storp stoutjesdijk strasser stratmann straub strausa
streese strege streller striebitz strieder striezel strobel strobl strogies strohschank strunz strutz stucki studer
stummer stéphane stöckert stöckl stöckli stöger stöppler stöwer sude suffa sujew suppan susan susana susann susanna
susanne suse susi sussmann suter suthe sutschet sutter suzana suzanne svea sven svenja svetlana swantje swen swetlana
swillims swoboda sybilla sybille sylke sylvana sylvester sylvia sylviane sylvie sylvio sylwia szabo szendrei sébastien
séverine söding sölzer sönke sören sükrü süleyman sürth süßebier tabea tadeusz tafelmeier taha tahir talea talia
tamara tamia tamina tamino tamme tammo tamás tania tanja tanya tarik tarja tassilo tatiana tatjana taufratshofer
taylan tayler taylor tegethof teichmann telse tenzin teo teodora tepper teresa terheiden terlecki tessa teuta textor
thaddäus thalea thaler thalia thaller thanel thea theda theele thekla theo theobald theodora theodoros theophil theres
theresa therese theresia thiago thieke thiel thiele thierry thies thilo thimm thiomas thomas thommen thoralf thorben
thore thorge thorsten thriene thränhardt thurner thust thyssen thöne tiago tiana tibor tidow tiedtke tietze tiffany
til tilda tilgner tillack tillmann tilly tilman tilmann tilo tim timea timm timmermann timmy timo timon timothy timur
tina tino tintzmann tischmann tittman titus tivontschik tizian tiziana tiziano tjark tlustek tobias tobler tom tomas
tomasz tomislav tomke tommaso tommy tonat toni tonn tony toralf torben torsten toth trachsel trampeli trapp traude
traudel traudl traugott traute trauth trautmann travan traxler tremmel tress trimmel tristan trubin trude trudel trudi
tsamonikian tschentscher tschiers tschirch tuana tucholke tudow tuschmo tyler tyra tyron tächl többen tülay türkan udo
ueli uhlemann uhlig uhrig uibel ulf uli uliczka ulla ullmann ullrich ulrich ulrike umbach umberto umminger umut undine
unger unterberger unterpaintner unterweger urbaniak urbansky urhig urs ursel ursina ursula urszula urte uschi utz uwe
vadim vahlensieck valentin valentina valentino valeri valeria valerie valerij valerio valeska valon vanesa vanessa
vangermain vania varga vassilios veit veli venghaus vera verena verniest veronica veronika veronique verzi vesna vey
victoria viellehner vieweg viktor viktoria vilma vin vincent vincenza vincenzo vinko vinzenz violeta violetta violette
virginie visar vitali vito vitor vittoria vittorio vitus vivian viviana viviane vivien vivienne vjollca vladimir vlado
vlora voelkel vogelgsang vogl voigt vokuhl volkan volkhard volkmann volkmar vollbrecht vollmer vona vontein voss
vreneli wachenbrunner wagenknecht wagler wagner waibel wakan walburga walch walcher waldemar waldmann waldtraut
walentina walfried walli wallner wallstab wally walser walter walther walton waltraud waltraut waltrud wanda
wartenberg waschbüsch wassilew wassiluk wechselberger wegener wegmann wegner wegscheider wehrli wehrsen weibel
weidinger weidner weigel weigl weihmann weimer weinberger weinhage weinhold weis weitzel weller welsch welz welzel
wencke wendelin wendt wendy wenger weniger weninger wenk wenke wenzel wera werle wernecke werner werrmann wesack
wessel wessinghage westphal wettstein wetzel weyel wezel wibke wichmann wickert wicki widmer wiebe wiebke wiechmann
wiedemann wiegand wiegelmann wiek wieland wieloch wierig wieser wiesinger wieslaw wiesner wigbert wilfried wilfriede
wilhelm wilhelmine wilke wilky willfried willi william willibald willibert willwacher willy wilma wilms wilmsen
wiltrud wimmer windisch winfried winkelmann winkler wirth wirz wischek wissing witold witt witte wittich wittl
wittmann wittwer wladimir wojciech woldemar wolfarth wolff wolfgang wolfhard wollenberg wollmann wolter woytkowska
wujak wulf wulff wurzer wyludda wyss wähner wölpert wöschler wühn wüthrich xaver xavier xenia yael yagmur yanick yanik
yanis yann yannic yannick yannik yannis yara yaren yasemin yasin yasmin yasmina yasmine yassin yigit yilmaz ylenia
ylvi ylvie yolanda yolande younes youssef yuna yunus yusuf yvan yven yves yvette yvonne zach zaczkiewicz zahra zaituc
zandt zangerl zanner zapletal zara zaugg zauner zbigniew zbinden zdenka zdravko zechner zehetner zehnder zehra zeidler
zeilinger zeki zekl zeljko zeller zender zeno zenon zenta zenz zeuch zeyen zeyhle zeynep ziegert ziegler zimanyi zingg
zinser zintl zipp zipse zirme zita zlatko zoe zoey zofia zollinger zoltan zora zoran zorbach zorica zschunke zsolt
zuzana zwahlen zwiener zänker zöhrer zümsande zürcher ömer östringer özlem überacker
]],
}

names {
  id = "names.de.common", about = "German names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
abt achilles ada adams ade adler adrian anders andre angel august bach bader balz baptist basil bauer baum bayer beat
beer bender bent berg berner best binder birnbaum bischof blank blaser block blume bock bode born bos brand
brandenburg brauer braun bremer bremser brenner bruder brunhild bräutigam bucher buck burger busch buss busse butte
bäcker bärer böhme carol cheyenne christ christen christian chum cord crews curt daisy damon daub dauer dean demut
denk deutsch dies dietrich dolch dorn drechsler dreher dreier dück eddy edit eich eigenwillig eigner eimer eitel elbe
ellen else emir engel ernst esser eve falter farber fasching faust fee feld feller fine fink fischer fleischer flora
forst francisco frank frauen frei freitag freund fried frisch frosch fröhlich fuchs funk funke förster führer fürst
gabler gabriel gast geese geier geiger geisel georg gieß gilde glaser gorlitz gottlob graber grace graf grams grau
green grill grit grob gross grosser grube grün gut gute guy gärtner haag hagen hager hahn hammer hande handler hardy
harm harms harry harter hauer haupt hauser hecht heck hehl heide heil heim heiser held helm henkel herbrand herbst
hering herold herzog hesse heuer hirsch hohl hohn hold holly holm holz holzer horn horst hort hug huhn hummer häber
häring höller hönig hövel hügel inka iris jack jade jay jordan joy jucken juli jung jungfer junk just jäger kahl kai
kaiser kampf kappe kasten keil keller kellner ken kerl kern kette kick kiefer killer kirch kirsch klammer klapp klein
klemm klemme kloss klotz klug knabe knapp knecht knoll koch kohl kohle koller konig kopf krabbe kraft kramer kranz
kraus krebs kresse kreuzer krieger kron krug kuhl kummer kupfer kurz kuster körner kúhn lack lang lange langer lauer
laws lean lee leiter lenk lenz liane liebe lily lindau line link linke lion lippe list locher lore losch luke löffler
löser löwer mads mai mann mans maria marina marine mark martin mats mattes maurer maxim maxima maxime may maya medina
mehl meister melody mentor merlin messner metz metzger mies mike milan mile miller mohr moll montag mude muller
mächtig möcks mörsch mühle münch nagel newton nick nickel nikolaus ochs orlando paar pascal payer peer peter peters
pfeffer pfennig pfingsten pfister pfleger pieper pilz plank pomp prediger prey prinz putz pöll rau rauch rausch reich
reif reiter renner rené richter rico rieger ring ringel ringer rink ritter robin roman rosa rose ruby ruf rumpf rust
rädler römer sack sager said sally salz sandy sattler sauer schacht scharf schatz schauer scheel scheibe scherer
scherz schiefer schilling schimmer schlachter schlager schlangen schlegel schlicht schlosser schmied schneider schober
schott schreck schreiber schreiner schuh schuster schwarz schweizer schäfer schär schön schöpf schüler schütz schütze
seidel senkel siegel silvester simon singer sky sofia soller sommer sonnabend sonntag spank speer spieß spinner
splinter springer stahl stark staub staude steiger stein steinmetz stern stock stolz strauß streck streit stroh stube
stumpf sturm stutz stürmer summer sunny sydney säuberlich tang tanner tara tasche teufel theodor till tischler tore
treff trommler trub trummer trupp tröst tuch töpfer umlauft urban valentine van vater vetter victor viola virginia
vogel vogt volk volker von wachtel wachter wahl walder walker walz wanner warmer weber weidlich weight weiler weise
weiss wende wiese wild will wilts winter wischer wohlgemut wolf wolfram wunderlich wurm wünsche zahn zander zauber
zimmer zimmermann zobel zuber
]],
}
