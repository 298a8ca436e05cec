-- English names: evidence to remove, never to keep. Made by tests/support/make_name_lists.py
-- from these packages of Debian 12: python3-fake-factory (Expat), ruby-faker (Expat).

names {
  id = "names.en", about = "English names", entity = "PersonName", score = 76,
  words = [[
aaden aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aanandaswarup aanandinii
aanjaneya aaratrika aarav aaria aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman
abagail abani abb abbi abbie abbigail abbott abby abdiel abdul abdullah abe abel abelardo aberhart abernathy abhaidev
abhaya abhirath abhisyanta abie abigail abigale abigayle abner abraham abrahams abram abril abshire acaryatanaya
acevedo acey achalesvara achari acharya acharyanandana acharyasuta achintya achsah achyut acie ackerman ackermann
acosta acy ada adah adalberto adaline adalyn adalynn adam adamaris adams adan adda addie addison addisyn addyson adel
adela adelaida adelaide adelard adelbert adele adelia adelina adeline adell adella adelle adelyn adelynn aden adena
adendorff adheesh adhiraj adhrit adiga adikavi adilene adin adina adinath adison aditeya aditya adityanandan
adityanandana adkins adlai adline adolf adolfo adolph adolphus adonis adrain adria adriaan adrian adriana adriane
adrianna adrianne adriel adrien adriene adrienne adripathi adron advaya adwitiya adyson aedan affie africa afton
agarwal agasti agastya agatha aggie agmad agnes agness agneya agnimitra agniprava agnivesh agnus agrata agripina
agueda aguilar aguirre agusta agustin agustina agustus ahalya ahilya ahluwalia ahmad ahmed ahuja aida aidan aiden
aidyn aiko aileen ailene aili aime aimee ainsley aisha aishani aitken aiyana aiyanna aja ajeet ajit akeelah akeem
akhtar akiko akilah akira akroor akshainie akshaj akshat akshata akshayakeerti akshita akula ala alabama alaina alaine
alan alana alane alani alanna alannah alanzo alaya alayna alba albert alberta albertha albertina albertine alberto
alberts albertus albertyn albin albina albion alby alcee alcide alcie alda alden aldo aldona aldridge aleah alease
alec alecia aleck aleen aleena aleida aleisha alejandra alejandrina alejandro alek alena alene alesha aleshia alesia
alessandra alessandro aleta aletha alethea alethia aletta alex alexa alexande alexander alexandr alexandra alexandre
alexandrea alexandria alexandro alexi alexia alexina alexis alexus alexys alexzander alf alferd alfie alfonse alfonso
alfonzo alford alfred alfreda alfredia alfredo alger algernon algie algot ali alia aliana alica alice alicia alida
alijah alina aline alisa alise alisha alishia alisia alison alissa alisson alistair alita alivia alix aliya aliyah
aliza alize alla allan allean alleen allegra allen allena allene allerby allie alline allison allisson allyn allyson
allyssa alma almeda almedia almer almeta almina almira almon almus almyra alois alok aloma alona alondra alonso alonza
alonzo aloys aloysius alpheus alphons alphonse alphonsine alphonso alphonsus alston alta altagracia altenwerth altha
althea altie alton alva alvah alvan alvarado alvarez alvaro alve alvena alver alvera alverda alverta alvia alvie alvin
alvina alvira alvis alvy alwilda alwin alwina alwine alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia
alyvia alzina ama amada amado amahle amaia amal amalia amalie amanda amani amara amaranaath amare amaresh amari
amarion amaris amarnath amasa amaya ambar amberly ambers ambrose amee amelia amelie america americo amerigo amey
ameyatma ami amiah amie amiee amil amin amina amir amira amirah amish amit amiya amiyah amma ammaarah ammie ammon amod
amodini amogelang amogh amon amore amos amparo amrit amrita amritambu amy amya ana anaadi anabel anabella anabelle
anagh anahera anahi anais anala analia analisa anamaria anamika anand ananda anandamayi anang ananias ananta anaru
anasooya anastacia anastacio anastasia anasuya anatole anaya ancel ancil andera anders andersen anderson andon andra
andrade andrae andre andrea andreas andree andres andrew andrews andria andries andy anette anfernee angela angele
angelena angeles angelia angelica angelika angelina angeline angelique angelita angella angelo angelyn angie angila
angla anglea angus anh anibal anice anie anika anil anila anilaabh anilabh anisa anish anisha anissa anita anitra
aniya aniyah anja anjali anjanette anjaneya anjelica anjushree anjushri ankal ankunding anmari ann anna annabel
annabell annabella annabelle annalee annalisa annalise annamae annamaria annamarie annandale annapurna anne anneke
anneliese annelle annemarie anner annett annetta annette annice annie annika annis annita annmarie anona ansel anshula
ansley anson anthoney anthony antione antionette antoine antoinette anton antone antonetta antonette antonia
antonietta antonina antonio antony antwain antwan antwon anuja anunay anuraag anurag anusuya anwar anwesha anya
apolonia april apryl apsara ara arabella araceli aracelis aracely arah arahanga araminta arba arbie arcelia archan
archibald archie ardath ardelia ardell ardella ardelle arden ardeth ardis ardith ardyce areli arellano arely arendse
aretha argelia argentina argie ari ariana ariane arianna arianne aric arica arie ariel ariella arielle arietta ariki
arindam arizona arjun arkie arla arlan arland arlean arleen arlen arlena arlene arleth arletha arletta arlette arley
arlie arlin arlinda arline arlington arlis arlo arly arlyn arlyne arman armand armanda armandina armando armani armida
armin arminda arminta armond armstead armstrong arnauld arnav arne arnesh arnett arnetta arnette arnie arnita arno
arnold arnoldo arnott arnulfo aroha aron arora arra arrie arron arsenio arta artelia arther arthor arthur artie artis
arturo arun aruna arvel arvid arvil arvilla arvin arvo arya aryan aryana aryanna asa asan asberry asbury asha ashanti
ashby ashely asher ashlea ashlee ashleigh ashlesh ashley ashli ashlie ashly ashlyn ashlynn ashok ashton ashtyn ashwin
asia aslesha asley ason assunta astrid asuncion ataahua atha athena atkins atkinson atmaja atmanand atmananda atreyee
atreyi atticus attie attilio aubra aubree aubrey aubrie aucamp audie audley audra audrea audrey audria audriana
audrianna audrie audrina audry audy auer aufderhar augusta auguste augustin augustina augustine augustus aundrea aurea
aurelia aurelio aurilla aurora aurore aurthur austen austin auston austyn auther authur autry avadhesh avah avani
avantika avelina averi averie avery avie avila avis avon avril awhina awilda axel ayaan ayako ayala ayana ayanna aydan
ayden aydin ayers ayesha ayla ayleen aylin ayushmati azalee azaria azariah azucena azul azzie baala baalaaditya
baalagopaal babara babette babyboy badenhorst bahringer bahula baidehi baijayanti bailee bailey baird bakula bala
balaaditya balachandra baladitya balagopal balagovind balamani baldick baldwin balgopal balistreri ballard baloyi bam
bama bambi bandhu bandhul bandile bandopadhyay banele banerjee bankim bankimchandra bao barabara barajas barbar
barbara barbera barbie barbra bari barkhuizen barlow barnard barnes barnett barney barnie barr barrera barrett barrie
barron barry bart bartell bartholomew bartlett bartley bartoletti barton bary basanti bascom bashirian basilia bassett
basson batchelar batz bauch bauer baumbach bautista baxter bayard bayer baylee baylie bayron bea beadie beahan beasley
beata beatrice beatris beatrix beatriz beattie beatty beauden beaulah bebe bechtelar becker beckett beckham becki
beckie becky beda bedford bednar beecher beetge begum beier bekker bela belen belia belinda belkis bella belton
beltran belva ben bena benade benard benedict beneke benita benitez benito benjaman benjamen benjamin benjamine benji
benjiman benjman bennett bennie benny benson bentley benton berdie berenice berge berger bergh bergnaum bergstrom
berkahn berkley berlin berna bernadette bernadine bernard bernarda bernardina bernardine bernardo berneice bernetta
bernhard bernice bernie berniece bernier bernita bert berta bertha bertie bertina berton bertram bertrand bess besse
bessie bester beth betha bethan bethanie bethann bethany bethel bethzy betsey betsy bette bettie bettina betty
bettyann bettye bettyjane bettylou beukes beula beulah bev bevan beverlee beverley beverly beyers beyonce bezuidenhout
bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini
bhana bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhat bhattacharya bhattathiri bhaumik
bhavani bhaves bheeshma bhengu bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianca bibi biddie bierman bilal billi billie billye
bilva bilwa bina birdella birgit birjesh birt birtha birtie bishell bishnu bjorn blaauw blackburn blackwell blain
blaine blair blaise blake blanca blanchard blanche blanchie blanda blane blankenship blas blevins blick blignaut bloem
blom blondell bluford blythe bobbi bobbie bobbye bobette bodhan bodhi boehm bogan bogisich bok bokamoso bolden bolton
boniface bonilla bonita bonnie booi booker boone booyens booysen boris bornman bosch bosco bose boshoff bosman boston
botes botha botham bothma botsford boucher bouwer bowater bowden bowen boyce boyd boyer boyle boysie braden bradford
bradley bradly bradshaw bradtke brady bradyn braeden braedon braelyn brahma brahmaanand brahmabrata brahmanandam
brahmdev braiden brajendra brajesh brakus branda brandan brande brandee branden brandi brandie brandin brandon brandt
brandyn brannon branson brant brantley braulio braun braxton brayan brayden braydon braylen braylon brea breana breann
breanna breanne bredenkamp bree breedt breitenberg brekke brenda brendan brenden brendon brenna brennan brennen
brennon brent brenton breonna bret brett breytenbach bria brian briana brianda brianna brianne brice bridger bridget
bridgett bridgette brielle brien brigette briggs brigid brigida brigitte brijesh briley brinda brinley brion brionna
brisa bristol britany britney britni britny brits britt britta brittaney brittani brittanie brittany britteny brittnay
brittnee brittney brittni brittnie brittny britton britz brock broderick brodie brody bronkhorst bronson bronwyn
broodryk brooke brookes brooklyn brooklynn broughan browne bruce bruen brummer bruna brunilda bruno bruwer bryan
bryana bryanna bryant bryce brycen brylee bryn brynlee brynn bryon bryson bryton buchanan buckley buckridge budd
buddhana buddie budhil buel buelah buell buena buffy buford buhle buick buitendag bula bulah buna burch burdette buren
burgess burk burke burl burleigh burley burma burnell burnett burney burnice burnie burrel burrell burt burton
buthelezi bynum byrd byrdie byrne byron cabrera cade caden cael caesar caiden cailyn cain caitlin caitlyn caitlynn
calandra calderon caldonia caldwell cale caleb caleigh calhoun cali calista calitz calla callahan calleigh callie
callum calvin camacho cambria camden camelia cameron cami camie camila camilla camille camilo camisha cammie cammy
campbell campher campos camren camron camryn candace candance candelaria candi candice candida candido candie candis
candra candyce cannie cantrell cantu capitola cappie cara cardenas carelse caren caressa carey cari caridad carie
carin carina carisa carissa carita carl carla carlee carleen carleigh carlena carlene carleton carletta carley carli
carlie carline carlisle carlita carlo carlos carlota carlotta carlson carlton carly carlyle carlyn carma carman carmel
carmela carmelia carmelina carmelita carmella carmelo carmen carmina carmon carnell carney caro carola carolann carole
carolee carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carr carra carri carrie carrillo
carrol carroll carsen carson carstens carter cartwright cary caryl carylon caryn cas casandra casen casey casie
casimer casimir casimira casimiro cason casper cass cassandra cassaundra cassey cassi cassidy cassie cassim cassin
cassius cassondra cassy castaneda castillo castro caswell catalina catarina caterina catharine catherin catherina
catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina cato catrice catrina cayden
caydence cayla caylee ceasar cecelia cecil cecila cecile cecilia cecille cecily cedric cedrick ceil cele celena
celeste celestia celestina celestine celestino celia celie celina celinda celine celsa cena ceola cephus cervantes
cesar ceylon chaanakya chaaruchandra chace chad chadd chadrick chadwick chae chaim chaitan chaka chakor chakradhar
chakravartee chakravarti chakrika chalmer chalmers champlin chan chana chanakya chancey chanda chandak chandan
chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala
chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
chandraswaroopa chandravati chanel chanell chanelle chaney chang chanie channie channing chantal chantay chante
chantel chantell chantelle chapal chapala chapman chara charak charis charise charissa charisse charita charla charle
charlee charleen charlena charlene charles charlesetta charlette charley charli charlie charline charlize charlott
charlotta charlotte charlottie charls charlsie charlton charly charlyn charmain charmaine charolette charuchandra
charumati charuvrat charvi chas chasidy chasity chassidy chaten chattopadhyay chatur chatura chaturaanan chaturbhuj
chaturvedi chau chauke chauncey chauncy chavez chaya chaz che chelsea chelsey chelsi chelsie chelsy chen cher chere
cheree cherelle cheri cherie cherilyn cherise cherly cherlyn cherrelle cherri cherrie cherryl chery cheryl cheryle
cheryll chesley chessie chester chestina chet chetan chetanaanand chetty cheyanne cheyenne chia chidaakaash chidaatma
chidambar chidambaram chidananda chieko chimere ching chinmayanand chinmayananda chiquita chiranjeev chiranjeeve
chitraksh chitrali chitramala chitrangada chloe chloie choi chong chopra chris chrissie chrissy christ christa
christal christeen christel christena christene christensen christi christia christiaan christian christiana
christiane christiansen christie christin christina christine christinia christion christoffel christop christoper
christophe christopher christy chrystal chu chun chung chyna chynna ciara ciarra cicely cicero cielo ciera cierra ciji
cilla cilliers cinda cinderella cindi cindie cindy cinthia cira cisneros citlali citlalli claasen claassen claassens
clabe claiborne clair claire clara clarabelle clarance clare clarence claretha claretta claribel clarice claridge
clarinda clarine claris clarisa clarissa clarita clark clarke clarnce classie claud claude claudette claudia claudie
claudine claudio claudius claus clayton clearence cleda clelia clell clella clem clemence clemencia clemens clemente
clementina clementine clements clemie clemma clemmie clemon cleo cleola cleon cleone cleopatra cleora cleotilde cleta
cletus cleva cleve cleveland clevie clide cliffie clifford clifton cline clint clinton clive cloe cloete clora
clorinda clotilda clotilde clovis cloyd clunies clyda clyde clydie clytie coates cobb coby cochran codey codi codie
cody coen coertze coetsee coetser coetzee coetzer coffey cohen colbert colby cole coleen coleman colene coles coleton
coletta colette coley colie colin collen collene collette collin collins collis colten colter colton columbia columbus
colvin combrinck combrink compton conard concepcion concetta concha conchita conley conn connell connelly conner
connie connolly connor conor conrad conradie conroy considine constance constantine consuela consuelo contessa contina
contreras conway cooke cooksley cooley coolidge copeland cora coraima coralee coralie corazon corbett corbin corda
cordaro cordelia cordell cordella cordero cordia cordie cordova corean coreen corene coretta corey cori corie corina
corine corinna corinne corkery corlett corliss cormier cornel cornelia cornelious cornelius cornell cornie correia
corrie corrin corrina corrine corrinne corry cortez cortney corwin cory cosmo costa costello coty courtland courtney
coutts cowan crafford cragg craig crawford cremin creola cressie cresswell crete cris criselda crissie crissy crist
crista cristal cristen cristi cristian cristie cristin cristina cristine cristobal cristofer cristopher cristy croad
crockett crona cronin cronje crosby crous cruickshank cruz crysta crystle cuba cuc cuevas cullen cummerata cummings
cunningham cupido curley currie curtis curtiss cydney cyndi cyndy cyntha cynthia cyril cyrstal cyrus cythia dabney
dach dacia daevi daevika dafne dagmar dagny daija daijah daina daine daisey daisha daisie daisye daiwik daja dakoda
dakota dakotah daksha dakshayani dalene dalia dalila dallas dallin dalton dalvin daly dalziel damarcus damari damarion
damaris damayanti dameon damian damien damion damodara damon damond damons damore dana danae dandak dandapaani dandre
dane daneen danelle danette dangelo dani dania danial danica daniel daniela daniele danielia daniell daniella danielle
daniels danika danille danilo danita dann danna dannette dannie danniel dannielle danny dante danuta danyel danyell
danyelle daphine daphne daquan dara darby darcel darcey darci darcie darcy darell daren daria darian dariana darien
darin dario darion darius darl darla darleen darlena darlene darline darlyne darnell darold daron darrel darrell
darren darrian darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn darshan darshwana
darvin darwin darwyn daryl daryle daryn dashawn dasia datta daugherty daulton daunte davante dave davey davian david
davida davids davidson davie davies davila davin davina davion davis davison davon davonta davonte davy dawick dawna
dawne dawood dawson dax daxton daya dayaamay dayaananda dayaanidhi dayamayee dayami dayana dayanara dayle dayna dayne
dayse daysi dayton deadra deana deandra deandre deandrea deane deangelo deann deanna deanne deante deasia debbi debbie
debbra debby debera debi debora deborah deborrah debra debrah debroah deby decker deckow declan dede dedra dedric
dedrick dee deeann deeanna deedee deedra deegan deeksha deena deenabandhu deepali deepan deepankar deependra deepesh
deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deetlefs deetta deevakar deidra deidre
deion deirdre deja dejah dejon dejuan del delacruz delaine delana delaney delano delbert delcie delena deleon delfina
delgado delia deliah delicia delila delilah delina delinda delisa della dellar delle dellia dellie delma delmar delmas
delmer delmus delmy delois deloise delora deloras delores deloris delorse delos delpha delphia delphin delphine
delport delsie delton delvin delwin dema demarco demarcus demario demarion demetra demetri demetria demetric demetrice
demetrios demetrius demi demian demond demonte dempsey dena denae deneen denese denesik denice denine denis denise
denisha denisse denita denna dennie dennis dennise denny denton denver denyse denzel denzell denzil deon deondre
deonna deonta deontae deonte dequan derald dereck derek dereon deric derick derik derl deron derrek derrell derwin
deryl desai desean deshaun deshawn deshpande desi desirae desiree desmond despina dessa dessie destany destin destinee
destiney destini destry detra devadatt devagya devajyoti devak devan devangana devani devante devar devasree devaughn
devdan deven devesh deveshwar devi devika devin devlin devon devona devonta devontae devonte devora devorah devvrat
devyn deward dewayne dewey dewitt dexter deyanira deysel deyzel dezzie dhaanyalakshmi dhana dhanadeepa dhanalakshmi
dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhawan dhlamini dhruv
dhyanesh dhyaneshwar diallo dian diana diandra diane diann dianna dianne diaz dibbert dicie dickens dickerson dicki
dickie dickinson dickson dicy diedericks diedra diedre diego dierdre dietrich digambar digambara digna dijon diksha
dilan dillan dillard dillie dillion dillon dimitri dimitrios dina dinah dinakar dinesh dink dinkar dino dinorah dion
dione dionicio dionna dionne dionte dipali dipankar dipendra dipesh dippenaar diptendu divaakar divakar divina divjot
divya dixie dixon diya djuana djuna dladla dlamini dobson docia dodd dodie dodson doherty dola dollie dollye dolores
doloris dolph dolphus domenic domenica domenick domenico dominga domingo dominguez dominic dominica dominick dominik
dominique dominque domitila domonique dona donaciano donal donald donaldson donat donato donavan donavon dondre donell
donella donetta donette dong donia donie donita donn donna donnell donnelly donnetta donnette donnie donny donovan
donta dontae donte donya dooley dora dorathea dorathy dorcas doreatha doreen dorene doretha dorethea doretta dorfling
dori doria dorian dorie dorinda dorine doris dorla dorman dorotha dorothea dorothy dorr dorris dorsey dortha dorthea
dorthey dorthy dosha doshia doshie dosia doss dossie dottie doug dougherty douglas douglass dovie dow doyle dozier
draupadi draven dreama drema dreyer dron drona drucilla drummond drury drusilla duane duard duarte dubashi dube
dubuque dudley duffy dulari dulce dulcie duma duncan dunlap dunn duran durell durga durgan durgeshwari durham durrell
durward durwood dustan dusti dustin dustyn dutta duvenage duvenhage duwayne dwain dwaine dwaipayan dwaipayana dwan
dwana dwane dwayne dwight dwivedi dwyane dyan dylan dyllan dylon ean earle earlean earleen earlene earley earlie
earline earnestine eartha easter easton eathel eaton ebba ebbie eben ebenezer eber ebert eboni ebonie ebrahim edda
eddie edelmira eden edgar edgardo edie edison edith edla edmon edmond edmonds edmonia edmund edmundo edna ednah edra
edrie edris edsel edson eduardo edw edward edwardo edwards edwin edwina edyth edythe eekalabya effa effertz effie
efrain efrem efren egbert eglinton ehlers ehtel eichmann eileen eilene eilish einar eino eithel ekaaksh ekadant ekaksh
ekalavya ekaling ekaparnika ekdant eksteen ela eladia elaina elaine elakshi elam elana elane elanor elayne elba elbert
elberta elbridge elby elda elden eldon eldora eldred eldridge eleanor eleanora eleanore elease electa elena elene
eleni elenor elenora elenore eleonor eleonora eleonore elex elfie elfreda elfrieda elfriede elgie elgin eli elia elian
eliana elianna elias elicia elick elida elidia elie eliezer eliga eligah elige elihu elijah elin elina elinor elinore
eliot elisa elisabeth elise eliseo elisha elissa eliz eliza elizabet elizabeth elizah elizbeth elizebeth elke ella
ellamae ellan ellar elle ellen ellena eller ellery elli elliana ellie elliot elliott ellis ellison ellsworth ellwood
elly ellyn elma elmer elmina elmira elmire elmo elmore elmyra elna elnora elodia elodie eloff elois eloisa eloise elon
elonzo elouise eloy elroy els elsa elsie elsworth elsy elta elton elva elvera elvia elvie elvin elvina elvira elvis
elwanda elwin elwood elwyn ely elyse elyssa elza elzada elzie elzy ema emaline emanuel emard embranthiri emelda emelia
emelie emelina emeline emely emerita emershan emerson emett emiko emil emile emilee emilia emiliano emilie emilio
emily emma emmalee emmaline emmanuel emmer emmerich emmet emmett emmie emmit emmitt emmons emmy emogene emory emry ena
enakshi encarnacion enda enedina eneida engelbrecht english enid ennis enoch enock enola enos enrico enright enrique
enriqueta enslin enzo eola ephraim ephram ephriam epifania epifanio eppie epsie erasmo erasmus erastus erby erdman
eric erica erich erick ericka erickson erie erik erika erin erinn eris erla erland erle erlene erlinda erline erling
erma ermelinda ermina erminia erna ernest ernestina ernestine ernesto ernie ernser ernst errol ervin erving erwee
erwin erykah eryn esau esco escobar esequiel esha eshana eshita esker esley esmeralda esparza esperanza espinoza essa
essack essex essie esson essop esta esteban estefana estefani estefania estefany estel estela estell estella estelle
esterhuizen esterhuyse estes estevan esther estie estill eston estrada estrella etha ethan ethel ethelbert ethelene
ethelyn ethen ethie ethyl ethyle etna etsuko etta etter ettie eudora eufemia eugena eugene eugenia eugenie eugenio
eula eulah eulalia eulalie eun euna eunice euphemia eura eusebia eusebio eustace eustolia eva evalena evaline evalyn
evan evander evangelina evangeline evans evelena evelia evelin evelina eveline evelyn evelyne evelynn everet everett
everette evert evertt evette evia evie evita evon evonne ewa ewald ewart ewell ewin ewing exa exie eybers ezekiel
ezell ezequiel ezra ezzard faber fabian fabiola fadel fae fahey fairhall fakier fallon falon fannie fannye farah
farland farley faron farrah farrell farris fatima fatimah faulkner faustina faustino fausto faviola fay faye fayette
federico feeney feest feil felecia felica felice felicia felicidad felicie felicita felicitas felipa felipe felisa
felisha felix felton fenton ferd ferdinand ferguson ferman fermin fermina fernand fernanda fernande fernandes
fernandez fernando ferne ferreira ferrell ferris festus feu fick fidel fidela fidelia fidencio figueroa filiberto
filomena findlay finley finn finnegan fiona firman fischer fitzgerald fitzhugh fitzpatrick flatley flavia fleda fleeta
flem fleming fleta fletcher flo flonnie flor florance florence florencia florencio florene florentina florentino
flores floretta floria florian florida florie florinda florine florrie flossie floy floyd flynn foch foley fonda foote
forbes forrest forster forsyth fortuin fouche fourie fowler foy frami fran france francene frances francesca francesco
franchesca francie francies francina francine francis francisca francisco francisquita franco francois francoise
franecki frankie franklin franklyn frans fransisca franz fraser frazier fred freda fredda freddie freddy frederic
frederica frederick fredericka fredericks fredia fredie fredric fredrick fredricka fredy freeda freeth freida fremont
frey freya frida frieda friedman friesen fritsch fritz frona fronia fronie fronnie frye fuentes fulton fumiko funnell
furman furness fynn gabe gabriel gabriela gabriele gabriella gabrielle gael gaetano gage gaige gail gaines gaither
gajaadhar gajabahu gajadhar gajbaahu galen galilea galina gallagher gallegos galloway galvan gama ganak ganaka
ganapati gandharv gandharva gandhi ganesh gangesh gannon garcia gardiner gardner gareth garett garey garfield garnett
garold garrett garrick garry garth garud garuda garvin gary garza gaskin gasper gaston gati gatik gauraang gaurang
gauranga gautam gautama gautami gaven gavin gavyn gayatri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell
gaynelle gearld gearldine geary geeta geetanjali geldenhuys gema gemine gemini gemma gena genaro geneva genevie
genevieve genevive genevra genia genna gennaro gennie genny geno genoveva geo geoff geoffrey georgann georganna george
georgeann georgeanna georgene georgetta georgette georgia georgiana georgiann georgianna georgianne georgie georgina
georgine geovanni gerald geraldine geraldo geralyn gerard gerardo gerber gerda gerhard gerhardt gerhardus gerhold geri
gericke gerlach germaine german gerold gerri gerrit gerry gertha gertie gertrud gertrude gertrudis gertude geyer
ghanaanand ghanashyam ghanshyam ghislaine gia giada giana giancarlo gianna gianni gibb gibbs gibson gideon gidget
gifford gigi gil gilbert gilberte gilberto gilchrist gilda giles gilford gillespie gillian gillie gillies gilma gilman
gilmer gilmore gina ginette ginny gino giovani giovanna giovanni giovanny giri girija girik girika girindra giriraaj
giriraj girish girja girtha gisela gisele giselle gislason gisselle gita gitanjali giuliana giuseppe giuseppina gladis
gladstone glady gladyce gladys glayds gleason gledhill gleeson gleichner glenda glendon glendora glenn glenna glennie
glennis glenwood glenys glinda gloria glover glynda glynis glynn gobinda goddard godfrey godwin goebel golda goldia
goldie goldner goliath gomes gomez gonzales gonzalez gonzalo goodman goodwin goosen gopaal gopal gopee gopi
gorakhanatha gorakhnath gorczany gorden gordon goswamee goswami gottlieb gotum gough gould gounden gounder gouranga
goutam gouws govender govinda govindasamy govindsamy gowda goyette gracelyn gracia gracie graciela grady graeme
grafton graham graig granville grayce graydon grayling grayson grazyna grecia greeff greene greenfelder greenholt
greenwood greer greg gregg greggory gregoria gregorio gregory greig greta gretchen gretta greyling greyson
greyvenstein gricelda griffith griffiths grisel griselda grobbelaar grobler groenewald grover guadalupe gudakesa
gudakesha gudrun guerra guerrero gugulethu guha guido guilford guillermina guillermo gulgowski gullery gumede gunda
guneta gunn gunnar gupta gurdev gus gusikowski guss gussie gusta gustaf gustav gustave gustavo gustavus gustie guthrie
gutierrez gutkowski gutmann guzman gwen gwenda gwendolyn gwenn gwyn gwyneth haag haajarah haas haasbroek hackett haco
hadassah hadebe haden hadfield hadley hae hagenes hahn hai haiden hailee hailey hailie haines hakeem hakim hal halbert
haleigh haley hali halie halina halle halley hallie halsey halvorson hamill hamilton hamish hamman hammes hammond hamp
hampton hamsini hamza han hana hancock hane hanekom haney hanh hanna hannah hannelore hans hansel hansen hansford
hanson hara harber hardie hardin harding hargreaves hari harinakshi harinarayan harit harita harl harlan harland
harlen harlene harley harlie harlon harlow harman harmon harmse harold harper harrell harrie harriet harriett
harriette harrington harris harrison harrold hartley hartman hartmann hartwell hartzenberg haruko harve harvey harvie
harvy hasan hasel haskell hassan hassen hassie hassim hatfield hattie hattingh hauck haupt havenga hawkins haydee
hayden hayes haylee hayleigh hayley haylie haynes hayward haywood hazelle hazen hazle healey healy heaney heathcote
heber hebert hedwig hedy hee heema hefer hegmann heide heidenreich heidi heidy heike helaine helen helena helene helga
hellen heller helma helmer helyn hemi henare henderson hendricks hendrix henery hennie henning henretta henri
henrietta henriette henry hensley henson hepburn herbert herbst herholdt heriberto herlinda herma herman hermann
hermanus hermelinda hermila hermina hermine herminia hermiston hermon hernan hernandez herrera herschel herselman
hershel hershell herta hertha hervey herzog hess hessel hessie hester hettie hettinger hetty heunis hewitt heydenrych
heyns heyward hezekiah hezzie hickle hickman hideo hiedi hien higgins hilah hilaria hilario hilary hilbert hilda hilde
hildegard hildegarde hildred hildur hillard hillary hillery hilliard hilll hilma hilmer hilpert hilton himadri himani
hines hinewai hinton hintz hipolito hiram hiranmay hiranmaya hiranya hiroko hiroshi hirthe hisako hjalmar hjalmer
hlatshwayo hlongwane hlophe hoa hoani hoare hobart hobbs hobert hobson hodge hodges hodgson hodkiewicz hodson hoeger
hoffman hoffmann hogg hoke holdaway holden holland holley holli hollie hollis holloway holmes holt holtzhausen
homenick hong honora hooper hoosain hoosen hoover hopkins hoppe horace horacio horatio horne hortencia hortense
hortensia horton hosea hosie hoskins hosteen hough houghton houston howard howarth howe howell howells hoy hoyt hsiu
huang hubbard huber hubert huddleston hudson huel huels huerta huey huffman hugh hughes hughey hughie hugo hui huia
hulda huldah humberto hume humphrey humphreys humphries huong hurbert hurley hurst hurter hussain huston hutchinson
huy huynh hwa hyatt hyde hye hyman hyo hyon hyrum hyun iain ian ibarra ibrahim icey icie ida idabelle idalia idamae
idell idella iesha ieshia ignacia ignacio ignatius ignatz ihaia ihaka iiga ike ila ilah ilana ilda ileana ileen ilene
iliana illa illya ilma ilo ilona ilse iluminada imani imanol imelda iminathi immanuel immelman imo imogen imogene ina
inder indi india indiana indie indira indra inell ines inez inga inge ingeborg inger ingram ingrid inocencia iola iona
ione iosefo iqbal ira iraida ireland irena irene iridian irina irine irish irl irma irmgard irva irven irvin irvine
irving irwin isa isaac isaacs isaak isabel isabela isabell isabella isabelle isadora isadore isai isaiah isaias isam
isamar isaura isela ishaan isham ishmael isiah isidor isidore isidra isidro isis isla ismael ismail isobel isom israel
isreal issac itzel iva ivah ivan ivana ivanna ivelisse iver iverson ivette ivey ivie ivonne ivor iyana iyanna iyengar
iyer iza izabella izabelle izaiah izayah izetta izola izora jabari jabbar jabez jacalyn jace jacelyn jacey jacinda
jacinta jacinto jackeline jackelyn jacki jackie jacklyn jackqueline jackson jacky jaclyn jacob jacoba jacobi jacobs
jacobson jacobus jacoby jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta
jacquez jacqui jacquie jacquiline jacquline jacqulyn jada jaden jadiel jadon jadwiga jadyn jae jaeda jaeden jaelyn
jaelynn jagadish jagadisha jagathi jagdeep jagdish jagger jagmeet jaheem jaheim jahiem jahir jahnu jai jaida jaiden
jaidyn jailene jailyn jaime jaimee jaimie jaimini jain jair jairo jajuan jakayla jake jakob jakobe jakubowski jaleel
jaleesa jalen jalisa jalissa jaliyah jalon jalyn jalynn jama jamaal jamal jamar jamarcus jamari jamarion jame jamee
jameel jamel james jameson jamey jami jamie jamieson jamika jamil jamila jamin jamir jamison jamiya jammie jamya jan
jana janae janay jandre jane janean janee janeen janel janell janella janelle janene janessa janet janeth janett
janetta janette janey jani janiah janice janie janiece janina janine janis janise janita janiya janiyah jann janna
jannet jannette jannie janse jansen january janyce jappie jaquan jaquelin jaqueline jaquelyn jaquez jarad jardim
jardine jared jaren jaret jarett jarod jaron jarrad jarrell jarret jarrett jarrod jarvis jase jasen jasiah jaskolski
jaslene jaslyn jasmin jasmyn jasmyne jason jast jaunita javas javen javier javion javon javonte jax jaxen jaxon jaxson
jaxton jaya jayce jaycee jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaye jayla jaylah jaylan jaylee jayleen
jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jaymes jaymie jayna jayne jayson jayvion jayvon jazlene jazlyn
jazlynn jazmin jazmine jazmyn jazmyne jean jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie
jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeb jed jedediah jedidiah jeff jefferey jefferies
jefferson jeffery jeffie jeffrey jeffries jeffry jelani jellyman jemal jemima jemma jemondre jen jena jenae jene jenee
jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenilee jenine jenise jenkins jenna jennefer jennell
jennette jenni jennie jennifer jenniffer jennine jennings jenny jens jensen jep jeptha jerad jerald jeraldine jeramiah
jeramie jeramy jerde jere jered jerel jereme jeremey jeremiah jeremie jeremy jeri jerica jerilyn jerilynn jerimiah
jerimy jerlene jermain jermaine jermey jerod jerold jerome jeromy jerrad jerrel jerrell jerri jerrica jerrie jerrilyn
jerrod jerrold jerry jerusha jeryl jesenia jesica jess jesse jessee jessenia jessi jessia jessica jessie jessika jessy
jessye jestine jesus jesusa jesusita jethro jett jetta jettie jevon jewell jha jiles jill jillian jim jimena jimenez
jimmie jin jina jinnie jinny jitender jitendra joan joana joane joanie joann joanna joanne joannie joaquin joaquina
jobe jocelyn jocelyne jocelynn jodee jodi jodie jody joe joeann joel joell joella joelle joellen joeseph joesph joetta
joette joey johan johana johanna johannah johanne johansen johar johathan johna johnathan johnathon johnetta johnette
johney johnie johnna johnnie johnny johnpaul johnsie johnson johnston johnstone johny joi joie jolanda joleen jolene
jolette jolie joline jolyn jolynn jon jona jonah jonas jonatan jonathan jonathon jone jonell jonelle jones jong joni
jonie jonker jonna jonnie jooste jordaan jordan jorden jordi jordin jordon jordy jordyn joretta jorge jorja jory jose
josef josefa josefina josefine josefita joselin joseline joseluis joselyn joseph josephina josephine josephus josette
joshi joshua joshuah josiah josie josiephine joslyn jospeh josphine jossie josue joubert jovan jovani jovanni jovanny
jovany jovita joya joyce joycelyn joye juan juana juanita juarez judah judd jude judi judie judith judson judy judyth
juelz jule julee julene jules juli julia julian juliana juliane juliann julianna julianne julie julieann julien juliet
julieta julietta juliette julio julious julisa julissa julius juluis june jung junia junie junious junita junius junko
justa justen justin justina justine juston justus justyn jutta juwan jyoti jyotis jyotsana kaaren kacey kaci kacie
kacy kade kadeem kaden kadence kader kadijah kadin kadyn kaeden kael kaela kaelyn kaelynn kahlil kahn kahu kahurangi
kai kaia kaiden kaila kailash kailee kailey kailyn kaiser kaitlin kaitlyn kaitlynn kaiya kakkar kala kaleb kaleena
kaleigh kalel kalen kalene kaley kali kalie kalinda kaliyah kallie kalpana kalvin kalyani kalyn kam kama kamala
kamalesh kamari kamden kameron kami kamila kamilah kamla kamlesh kamogelo kamora kamren kamron kamryn kamya kanak
kanaka kanawa kanchan kandace kandi kandice kandis kandra kandy kane kanesha kanisha kanishka kaniyar kannan kannen
kanti kanye kapoor kapp kara karabou karan kareem kareen karel karen karena karey kari karie karim karima karin karina
karine karis karisa karissa karl karla karlee karleen karlene karley karli karlie karly karlyn karmen karol karole
karoline karolyn karon karren karri karrie karry karson karsyn karter karthik kartik karunanidhi kary karyl karyme
karyn kasandra kasen kasey kash kasha kashyap kashyapi kasi kasie kason kassandra kassidy kassie kassulke katarina
kate katelin katelyn katelynn katerina katerine kathaleen katharina katharine katharyn kathe katheleen katherin
katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine kathryn
kathryne kathy kathyrn kati katia katie katina katlin katlyn katlynn katrice katrina kattie katy kaufman kaul kaur
kauri kauthar kautzer kavon kay kaya kayce kaycee kayden kaydence kaye kayla kaylah kaylan kaylee kayleen kayleigh
kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayson kazuko kazuo keagan keandre keanna keanu keara keaton
kecia keebler keefe keegan keeley keely keena keenan keenen keerti keesha kegan keifer keiko keila keion keira keisha
keith keitha kekana kelan kelby kelcie keli kelis kellan kelle kellee kellen keller kelley kelli kellie kelly kellye
kelsea kelsey kelsi kelsie kelton kelvin kem kemberly kemmer kemp kena kenan kenda kendal kendall kendell kendra
kendrick keneth kenia kenisha kenji kenley kenna kennard kennedi kennedy kenneth kenney kennith kennth kenny kent
kenton kenya kenyatta kenyetta kenyon kenzie keon kera keren keri kerluke kermit kerr kerri kerrie kerry kerstin
kertzmann kerwin kesha keshaun keshawn keshia kessler keturah keva kevan keven kevin kevon keyla keyon keyser keyshawn
khadijah khalid khalil khalilah khanna khanyile khari khatri khayone khiry khloe khoza khumalo khuzwayo kia kian kiana
kianna kiara kiarra kidd kiefer kiehn kiel kiera kieran kierra kiersten kiesha kieth kihn kilback kiley kilian killian
kim kimball kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kimora kina
kindra kingston kinley kinsey kinsley kinte kip kipp kira kiran kirby kiri kirk kirlin kirsten kirstie kirstin kirsty
kirt kirti kisha kisten kitching kittie kiya kiyoko kiyoshi kizzie kizzy klara klein kleinhans kleynhans kline kling
klocko kloe klopper kloppers knapp knoetze knowles knox knute kobe koby kocchar koch kock koda kody koekemoer koelpin
koen koepp koha kohler kok kolby kole kolten kolton kon konner konnor konopelski koopman kora korbin kordell korey
kori kortney kory koss kotze kourtney kovacek kozey kraig krajcik kramer krause kreiger kriek kriel krige kris krish
krishna krishnadas krishnadasa krissy krista kristal kristan kristeen kristel kristen kristi kristian kristie kristin
kristina kristine kristle kristofer kristoffer kristopher kristy kristyn kritzinger krueger kruger krysta krystal
krysten krystin krystina krystle krystyna kshlerin kubheka kuhic kuhlman kuhn kulas kum kumalo kumar kumari kumuda
kunde kunene kungawo kunta kunze kuphal kurt kurtis kutch kuvalis kwame kya kyan kyara kyla kylah kylan kyle kylee
kyleigh kylene kyler kylie kym kymani kymberly kyoko kyong kyra kyree kyrie kyson kyung laal labadie labuschagne lacey
lachelle lachlan laci lacie lacresha ladarius ladawn ladonna lael laetitia lafayette lafe laga lahoma lai laila lailah
laine lainey laing laiq laisha lajuana lakeesha lakeisha laken lakendra lakenya lakesha lakeshia lakia lakiesha lakin
lakisha lakita lakshman lakshmi lakshmidhar lakshminath lal lala lalita lalla lamar lamarcus lambert lambrechts lammas
lamonica lamont lamonte lamprecht lan lana lancaster lanchesester landan landen landin landman landon landry landsberg
landyn lanell lanelle lanette laney lang langa lange langenhoven langosh langworth lani lanie lanita lannie lanny
lanora laquan laquanda laquita lara larae laraine laree larey larhonda larisa larissa larita larkin laron laronda
larraine larry lars larsen larson larue lary lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda
lashay lashell lashon lashonda lashunda lasonya latanya latarsha latasha latashia lategan latesha latia laticia
latifah latina latisha latonia latonya latoria latosha latoya latoyia latrell latrice latricia latrina latrisha
laubscher launa laura lauralee lauran laurance laure laureen lauren laurena laurence laurene laurenson lauretta
laurette lauri laurice laurie laurinda laurine lauryn lavada lavanya lavar lavelle lavenia lavera lavern laverna
laverne laveta lavette lavina lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna
lawerence lawrance lawrence lawson lawton laxman laxmi layla laylah layne layton lazaro lazarus leah leala leamon
leana leander leandra leandro leann leanna leanne leannon leanora learmonth leary leatha leatrice leblanc lebsack
lecia leda ledner ledwaba leeann leeanna leeanne leela leena leeroy leesa leffler legodi legros lehner leia leida leif
leigh leigha leighann leighton leila leilani leisa leisha leitha lekisha lela lelah leland lelar lelia lella lem lemke
lemmie lempi lemuel len lena lenard lenita lenna lennie lennon lenny lenon lenora lenord lenore lenwood leo leola
leoma leon leona leonard leonarda leonardo leonce leone leonel leonia leonida leonidas leonie leonila leonor leonora
leonore leontine leopold leopoldo leora leota lera lerato leroux leroy lesa lesch lesedi lesego lesha lesia leslee
lesley lesli leslie lesly lessie lessing lesta lester leta letha lethabo lethia leticia letisha letitia letsoalo letta
lettie letty leuschke leva levar levern levi levie levin levina levine levon lew lewis lex lexi lexie lexis lexus
leyla lezlie lia liam liana liane lianne libbie libby librada lida liddie lidia lidie liebenberg lieselotte lige ligia
lila lilah lilburn lili lilia lilian liliana lilianna lilie lilla lillard liller lilli lillia lilliam lillian lilliana
lillianna lillie lillis lilly lilyan lilyana lilyanna lim lina lincoln lind linda lindbergh lindell lindeque lindgren
lindsay lindsey lindsy lindy linette ling linh linn linna linnea linnie lino linsey linton linus linwood linzy lionel
lisa lisabeth lisandra lisandro lisbeth lise lisette lish lisha lissa lissette lissie liston lita litha littel littie
littleton litzy liu livia livingston liz liza lizabeth lizbeth lizeth lizette lizzette lizzie llewellyn lloyd lockie
lockman loda logan loida lois loise lola lolita lolla lolli lollie loma lombaard lombard lona londa london londyn
loney loni lonie lonna lonnie lonny lonzo lopez lora loraine loralee loran lorayne lorean loree loreen lorelai lorelei
loren lorena lorene lorenz lorenza lorenzo loreta loretta lorette loretto lori loria loriann lorie lorilee lorin
lorina lorinda lorine loring loris lorita lorna lorne lorraine lorrayne lorretta lorri lorriane lorrie lorrine lory
lossie lota lott lotta lotter lottering lottie lotu lotz lou louann louanna louanne loubser louella louetta louie
louis louisa louise louisiana loula loura lourdes lourens lourie louvenia louw louwrens lovell lovella lovett lovetta
lovey lovie lovina lovisa lowe lowell lowery loy loyce loyd lozano luana luann luanna luanne luba lubbe luberta
lubowitz luc luca lucas lucero lucetta luci lucia lucian luciana luciano lucie lucien lucienne lucila lucile lucilla
lucille lucina lucinda lucindy lucio lucious lucius lucrecia lucretia lucy luda ludick ludie ludivina ludwig lue
lueilwitz luella luetta luettgen lugenia luigi luis luisa luise luka lukas luke lula lulah lular lulie lulla lulu lum
luna lungelo lupe lupita lura lurana lurena lurlene lurline lutchman luther luthuli lutie lutz luvenia luverne luvinia
luz lyda lydell lydia lyla lylah lyle lyman lyn lynda lyndia lyndon lyndsay lyndsey lynell lynelle lynetta lynette
lynley lynn lynna lynne lynnette lynsey lynwood lyon lyons maartens mabasa mabaso mabel mabell mabelle mabena mable
mabunda mabuza macarthur macdonald macejkovic macel maceo macey macgyver machelle maci macias macie mack mackay
mackenzie maclean macleod macpherson macy madalene madaline madalyn madalynn maddie maddison maddox maddux madelaine
madeleine madelene madeline madelyn madelynn madge madhuri madie madilyn madilynn madisen madison madisyn madlyn
madonna madonsela madora madyson mae maebell maebelle maegan maeve mafalda magagula magali magaly magan magaret magda
magdalen magdalena magdalene magen maggie maggio magrietha mahabeer mahajan mahala mahalia mahalie maharaj mahendra
mahesh maheswar mahi mahlangu mahlon mahmood mahomed mahoney mai maia maida maile maira maire maisha maisie maistry
maiya majola majorie makai makaila makala makayla makeda makena makenna makenzie makhanya makhi mal malachi malaika
malakai malaki malan malati malatji malaya malcolm malcom maldonado maleah maleka malena malherbe malia maliah malik
malika malinda malinga malisa malissa malissie maliyah malka mallie mallorie mallory malone malorie malti maluleka
maluleke malvin malvina mamabolo mame mamie mammie mana manaaki manaia manawa manda mandaakin mandakini mandi mandie
mandy manerva manervia manford mangala mangalya mani manie manik manikya manila manilla manisha manjusha manley mann
mannie manoj mansfield manson mante manuel manuela manuelita mao mara maraea maragaret maragret marais maralyn maranda
marar marc marcel marcela marcelene marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo
marcene marchelle marchello marci marcia marcie marco marcos marcus marcy mardell maree mareikura mareli marely maren
marfell marg margaret margareta margarete margaretha margarett margaretta margarette margarite margarito margart marge
margene margeret margert margery marget margherita margie margit margo margorie margot margret margrett margretta
marguerita marguerite margueritte margurite margy marhta mari mariah mariam marian mariana marianela marianita mariann
marianna marianne mariano maribel maribeth marica maricela maricruz marie mariel mariela mariella marielle marietta
mariette mariko marilee marilla marilou marilu marilyn marilynn marin marinda mario marion maris marisa marisela
marisha marisol marissa marita maritz maritza marius marivel mariyah marjorie marjory markel markell marketta markita
markus marla marlana marland marlee marleen marleigh marlen marlena marlene marley marlie marline marlo marlon marlyn
marlys marna marni marnie marnita marolyn marquardt marquerite marques marquetta marquez marquita marquitta marrion
marsden marsha marshall marta martell martez marth martha marthinus marti martika martina martine martinez marty
martyn marut marva marvella marvin marvis marx mary marya maryalice maryam maryann maryanna maryanne marybelle
marybeth maryellen maryetta maryjane maryjo maryland marylee marylin maryln marylou marylouise marylyn marylynn
maryrose masako masango masao maseko masemola mashaba mashego massey masuku mata matai mateo matha mathe mathebula
matheson mathew mathews mathias mathilda mathilde mathis matias matie matilda matilde matiu matteo matthee matthew
matthews matthias matthysen mattie mattye maud maude maudie maura maureen maurice mauricio maurine maurita mauro maury
mavis maxie maximilian maximiliano maximillian maximina maximo maximus maxine maxwell maxx maya maybell maybelle maye
mayer mayert mayme maymie maynard mayola mayoor mayra mays mazibuko mazie mbali mbatha mbele mbhele mcarthur mcbride
mccall mccallum mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdermott
mcdonald mcdowall mcdowell mcewen mcfarland mcfarlane mcgee mcgill mcglynn mcgrath mcgregor mcguire mchunu mcintosh
mcintyre mcisaac mckay mckayla mckee mckenna mckenzie mckinley mckinney mckinnon mcknight mclachlan mclaughlin mclean
mcleod mcmahon mcmanaway mcmillan mcmurray mcnabb mcneil mcpherson mdlalose mdluli meads meagan meaghan mearl mears
mechelle meda medhurst medina medora mee meena meenakshi megan meggan meghan meghann meghnad meghnath mehra mehrotra
mei meintjes meiring mejia mekhi mel melaine melani melania melanie melany melba melbourne melda melendez melia melida
melina melinda melisa melissa melissia melita mell mellie mellisa mellissa mellor melodee melodi melodie melonie
melony melton melva melville melvin melvina melvyn melynda memphis mena menachem menaka mendez mendoza mendy menka
menon mercado mercedes mercedez mercer mereana meredith meri merideth meridith merilyn merissa merl merle merlene
merlin merlyn merna merri merrie merrilee merrill merritt mertie merton mertz mervin mervyn merwe merwin meryl meta
metcalfe metha metta mettie metz meyer meyers meza mhlanga mhlongo mia miah micaela micah micayla micha michael
michaela michaele michal michale micheal michel michele michelina micheline michell michelle michial michiko mickey
micki mickie micky middlemiss middleton miesha migdalia mignon miguel miguelangel miguelina mika mikaela mikaere
mikaila mikal mikala mikalah mikayla mikeal mikel mikhail miki mikki mila milagro milagros milan milas milburn milda
mildred miley milford milissa millar millard millicent millie milly milo milton mima mimi mina minakshi minda mindi
mindy minenhle minerva minervia ming minh minna minnaar minnie minoru minta mintie miquel mira miranda mireille
mirella mireya miriah miriam miriama mirian mirna mirta mirtha mirtie misael misha mishka mishra missie missouri missy
misti mistie mistry mitch mitchel mitchell mitsue mitsuko mittie mitzi mitzie miya miyoko mkhize mkhwanazi mlambo
mngomezulu mnguni mnisi moana modena modesta modesto modiba modise moe moeketsi moen moesha mofokeng mogale mohamed
mohammad mohammed mohan mohana mohinder mohini mohr moira moises mokoena mokone mokwena molefe molina moller mollie
molly moloi moloto momberg momo mona monahan monet monica monika monique monna monnie monroe monserrat monserrate mont
montana monte montel montes montgomery montie montoya montrell monty moodley moola moolla moolman mooney moonsamy
moore moosa mora morales moran morar mordechai moreno morgan moriah morissette morkel morley morris morrison morse
mortimer morton mosciski mose moses moshe mosley mossie mostert motala motaung motloung motsepe mounir mouton moyer
mozell mozella mozelle mphahlele mpho mpu mraz msibi msomi mthembu mthethwa mthombeni mtshali mudau mudgway mueller
muhammad mui muir mukesh mukhopadhyay mukul mulaudzi mulder mullen muller mullins munashe munoz munro munsami munsamy
muoi murazik murdoch murdock muriel murillo murl murphy murray murry murugan mustafa mya myah myburgh mychal myer
myers myesha mykel myla mylee myles mylie mynhardt myong myra myranda myriam myrl myrle myrna myron myrta myrtice
myrtie myrtis myung mārama nada nadene nader nadia nadine nagabhushanam nagel naicker naida naidoo naidu naik naiker
naima nair najee nakesha nakia nakisha nakita nalini nallely nam nambeesan namboothiri namon nan nana nancee nancey
nanci nancie nancy nanda nanette nanie nanna nannette nannie naoma naomi napoleon narainsamy narayan narcisa narendra
narinder nash nasir nat natacha natalee natalia natalie nataly natalya natasha natashia nate nath nathalia nathalie
nathaly nathan nathanael nathanial nathaniel nathen natisha natividad natosha naude nautica navarro naveen navin nawal
nayar nayeli nayely naylor ncube ndaba ndlela ndlovu ndumiso neal nealie nealy necole ned neda nedra needham neely
neethling neha nehemiah nehru neida neil neill neilson nelda nelia nelida nelie nell nella nelle nellie nello nelly
nels nelson nena nene nenita neola neoma neomi neppie nereida nerissa nery nestor neta netta nettie neva nevada nevaeh
neveah neville nevin newell newman nga ngaire ngan ngata ngcobo ngema ngidi ngobeni ngobese ngoc ngubane nguyen nguyet
ngwenya nhlapo nia niamh nichelle nichol nicholas nicholaus nichole nicholle nicholls nichols nicholson nicki nickie
nicklaus nickolas nickole nicky nico nicol nicola nicolas nicolasa nicole nicolette nicolle nida nidia niekerk niel
nielsen niemand niemann nienaber nienow niesha nieuwoudt nieves nigel nikau nikhil niki nikia nikita nikki nikko niko
nikolai nikolas nikolaus nikole nikora nila nilda nile niles nils nilsa nim nimit nina ninfa ninnie nira niranjan
nirbhay niro nisha nita nitzsche nixon nkabinde nkomo nkosi nkuna noah nobie nobuko noe noelia noella noelle noemi
noemie nohely nohemi nola nolan nolen nolia nolie nolte noma nona nonie nora norah norbert norberto noreen norene
noreta noretta noriko norine norita norma norman normand norris nortje norton norval norwood nothnagel novak nqobile
ntokozo ntombela ntuli nubia nunes nunez nunzio nxumalo nya nyah nyasia nydia nyla nylah nyree nzimande oakley obdulia
obe obed oberbrunner oberholzer obie obrien ochoa ocie oconnell oconnor octa octavia octavie octavio octavius october
oda odalis odalys oddie odelia odell odendaal odessa odette odie odile odilia odin odis odom odonnell odus oelofse
ofelia ofentse offie ogden ojaswini okey okuneva ola olaf olan oland olar olckers ole olen olena olene oleta olevia
oley olga olie olimpia olin olinda oline oliphant oliva oliver olivia olivine ollie olof olsen olson olympia oma omana
omar omari omarion omer omie ona ondricka oneal oneida oneill oneta oney onie onita onnie oormila oosthuizen
oosthuysen opalina opaline opha ophelia opperman ora orah oralee oralia oran orelia oren orene oretha orie orilla orin
orion oris orla orland orlando orlena orley orlin orlo orma orn orozco orpha orr orra orren orrie orrin orris orson
ortega ortiz orval orvel orvil orville orvin orvis osa osbaldo osborn osborne oscar osie osinski osman ossie osvaldo
oswald oswaldo ota otelia otha othel otho otilia otis ott ottie ottilia ottilie ottis otto ouida ovid ovila owen owens
ozell ozella ozie ozzie pablo pacheco pacocha padayachee padberg padilla padma pagac paige pairlee paityn pallie palma
palmer palmira paloma pam pamala pamela pamelia pamella pamila pamula panday pandey pandora panicker paola paralee
param paramartha parata parbhoo paris parisian parker parkes parkin parkinson parlee parrish parthenia particia paruk
parvati pascal pasquale patchett patel paterson pather patil paton patria patric patrica patrice patricia patrick
patrina patterson patti pattie patton paucek paul paula paulene pauletta paulette paulina pauline paulita paulo paulse
paulsen paxton payne payten payton paz pearce pearla pearle pearlene pearley pearlie pearline pearson pedersen pedro
peggie peggy pei pelser pena penelope penney penni pennie pennington perano percival percy pereira perez perkins perla
perley permelia pernell perri perrin perry pershing perumal pete petersen peterson petra petrina petronila petrus
petzer peyton pfannerstill pfeffer pham phebe pheiffer phelps pheobe phil philip philippa phillip phillips phillis
philo philomena philomene phiri phung phuong phylicia phylis phyliss phyllis pickering piedad pienaar pierre pieter
pieters pieterse pietersen pilar pilla pillai pillay pineda pinkey pinkney pippa pistorius pittman pitts ples plessis
pluma plummer pok polk pollard pollich pollie polly ponce poole poornima porfirio porsche porsha portia posey
posthumus potgieter pothuvaal potts pouros powell powlowski prajapat pramila pran pranav pranay prasad prasanna
prathamesh pratt prayag predovic preity prem prema prentice prentiss presley preston pretorius pricilla primus prins
prinsloo priscila priscilla pritchard priya priyala procter prohaska prosacco prouse providencia prudie pruitt pryor
pugh pule puneet pura purdy purnima purushottam pushti qiana queenie quentin quiana quigley quincy quinn quint quinten
quintin quinton quitzon quyen raath rabe rabie rachael rachal racheal rachel rachele rachell rachelle racquel radebe
rademan rademeyer radha rae raeann raeesah raegan raekwon raelene raelyn raelynn raewyn rafael rafaela rafe rageshwari
rageswari ragna raguel raheem rahman rahn rahsaan rahul raiden raina raisa raj rajan rajendra rajinder rajiv rakeem
rakesh raleigh ralph ramaa ramesh rameshwar ramirez ramiro ramon ramona ramonita ramos rampersad ramsamy ramsay ramsey
rana ranae rance rand randa randal randall randee randel randell randi randle randolf randolph ranee rangel ranjeet
ranjit raoul raphael raquan raquel rashaad rashaan rashad rashawn rasheed rasheeda rashida rasmussen rath rati ratke
rau raubenheimer raul rautenbach ravi rawiri rayan rayburn raye rayfield rayford raylene raymon raymond raymonde
raymundo rayna raynard rayne rayner raynor rayshawn rea reagan reanna reardon reatha reba rebbeca rebbecca rebeca
rebecca rebecka rebekah reda reddy redelinghuys redmond reece reena rees reese refugia refugio regan regena regenia
reggie regina reginal reginald regine reginia regis reichel reichert reid reiko reilly reina reinaldo reiner reinger
reinhold reino reita rella rema remedios remington remona rempel remy rena renada renae renaldo renard renata renate
renato renay renda rene renea renee renetta renita renna renner rennie reno rensburg ressie reta retha rethabile
retief retta rettie reuben reubin reva rex rexford rey reyes reyna reynalda reynaldo reyneke reynold reynolds rheba
rheeder rheta rhett rhianna rhiannon rhoda rhodes rhona rhonda rhys ria rian rianna ribeiro ricarda ricardo ricci
richard richards richardson richelle richie richmond richter rickard rickey ricki rickie ricky rico riekert riggs
rigoberto rihanna rikhotso rikki riley rilla rillie rima rina rinda rios rippin risa rishi rita ritchie ritesh ritter
riva rivas rivera rivka riya robb robbi robbie robbin robbins robby robbyn robel robena roberson robert roberta
roberto roberts robertson robinson robles robley robson robt roby robyn rocco rocha rochel rochell rochelle rocio
roddy roderic roderick rodger rodgers rodney rodolfo rodrick rodrigo rodrigues rodriguez roel roena roets rogahn
rogelio rohan rohana rohit rojas roland rolanda rolande rolando rolf rolfson rolla rolland rollie rollin rollins rollo
roma romaguera romana rome romelia romello romeo romero romie romona ron rona ronal ronald ronaldo ronan ronda rondal
roni ronin ronna ronni ronnie ronny roob roodt roos roosevelt rooyen rory rosa rosabelle rosalba rosalee rosales
rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne
rosaria rosario rosaura rosco roscoe roseann roseanna roseanne roselee roselia roseline rosella roselle roselyn
rosemarie rosena rosenbaum rosenda rosendo rosetta rosevelt rosey rosia rosie rosina rosio rosita roslyn ross rossana
rossie rossiter rossouw roswell roth rousseau roux rowan rowe rowena rowland rowlands rowley roxana roxane roxann
roxanna roxanne roxie roxy roy royce rozanne rozella ruakere ruben rubi rubie rubin rubio rubye rudman rudolf rudolfo
rudolph rudra rudy rueben ruecker ruel ruffin ruffus rufina rufus rui ruie ruiters ruiz rukhmani rukmin runolfsdottir
runolfsson runte rupert rupinder russ russel russell russo rustin ruth rutha ruthann ruthanne ruthe rutherford ruthie
ryan ryann ryder ryker rylan ryland rylee ryleigh ryley rylie ryne saajidah saayman sabastian sabina sabine sabra
sabrina sacha sachiko sachin sada sade sadie sadye saige saini salas salazar salena salie salina salinas salley sallie
salma salome salomon salvador salvatore samantha samara samatha sameer sameera samella samie samir samira samiyah
sammie sammy sampson samsodien samson samual samuel samuels sana sanaa sanai sanchez sanda sandee sanderson sandi
sandie sandoval sandra sanford saniya saniyah sanjay sanjuana sanjuanita sanka sannie sanora santa santana santiago
santina santino santo santos sanya sapa sara sarada sarah sarahi sarai sarala saran saraswati sariah sarina sarisha
sarita sarla saroja sarrah sarvin sasha satherley satish satterfield saturnina satyen sau sauer saul sauls saunders
saundra savana savanah savannah saverio savilla savion savon sawayn sayed scarlett schaden schaefer schamberger
scheepers schiller schimmel schinner schley schmeler schmidt schmitt schneider schoeman schoen schofield scholtz
schowalter schreuder schroeder schulist schultz schumm schuppe schuster schutte schuyler schwartz schwass scot scott
scottie scotty seaborn seamus sean searle sebastian sebrina sedrick seedat seema sego selah seldon selena selene
selepe selina selma selmer semaj sena senaida seneca senekal senger senora september serafina serena serfontein sergio
serina serita serrano seth sethi setsuko severo severt seward seymour sha shabangu shae shaffer shafter shaik shailer
shaina shakia shakira shakita shakti shakuntala shala shalanda shalon shalonda shamar shameka shamika shan shana
shanae shanahan shand shanda shandi shandra shane shaneka shanel shanell shanelle shanequa shange shani shania shanice
shaniece shanika shaniqua shanita shaniya shankar shanna shannan shannen shannon shanon shanta shantae shantanu
shantay shante shantel shantell shantelle shanti shaquan shaquana shaquille shaquita shara sharan sharda shardae
sharday sharde sharee sharell sharen shari sharice sharie sharif sharika sharilyn sharita sharla sharleen sharlene
sharma sharmaine sharman sharmila sharolyn sharon sharonda sharpe sharri sharron sharyl sharyn shashi shashikala
shasta shatara shaun shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shaw shawana shawanda shawanna
shawn shawna shawnda shawnee shawnna shawnta shawnte shay shayla shaylee shayna shayne shea sheba shedrick sheela
sheena sheik sheila sheilah shela shelba shelbi shelbie shelby sheldon shelia shella shelley shelli shellie shelly
shelton shelva shelvia shelvie shemar shemeka shemika shena shenika shenita shenna shep shepard sheppard sher shera
sheree sherell sheri sherice sheridan sherie sherika sherill sherilyn sherise sherita sherlene sherley sherly sherlyn
sherman sheron sherree sherrell sherri sherrie sherril sherrill sherron sherryl sherwin sherwood shery sheryl sheryll
sheyla shezi shianne shiela shila shiloh shira shirely shirl shirlee shirleen shirlene shirley shirleyann shirlie
shirly shiv shivakari shizue shizuko shobhana shoji shon shona shonda shondra shongwe shonna shonta shoshana shresth
shresthi shreya shreyashi shridevi shrishti shu shubha shubhaprada shukla shwet shyann shyanne shyheim shyla sian
sibanyoni sibbie sibeko sibisi sibiya siddarth siddhi siddhran siddie sidney sie siena sienna sigmund signa signe
sigrid sigurd sikhumbuzo silas silva silvana silvester silvia silvio sima simelane simeon simmie simmonds simmons
simon simona simone simonis simonne simons simonsen simpson sina sinclair sinda sindy sinead singh sinha siobhan sione
sipes sirena sitara sithole siu sixta sixtus siyabonga skiles skinner skosana skye skyla skylar skyler slabber
slabbert slade slater sloan sloane sloka slyvia smal smit smita smitham smriti smyth snyder snyders snyman socorro
sofia soila solange soledad solis soloman solomon solomons solon som soma somayaji somer sommer somnath somu sona
sondra sonia sonja sonji sonya soo soobramoney sook soper sophia sophie sophronia soraya soren sosa soto southee
sowman spangenberg spelman spence spencer spenser spinka sporer spurgeon stace stacee stacey staci stacia stacie stacy
stafford stamm stan stander stanford stanislaus stanley stanton stapelberg starla starr stasia stassen steele
steenberg steenekamp steenkamp stefan stefani stefania stefanie stefany steffanie stehr stella stemmet stepanie
stephaine stephan stephane stephani stephania stephanie stephanus stephany stephen stephenie stephens stephenson
stephine stephnie stephon stetson steuber stevan steve steven stevens stevenson stevie stewart steyl steyn steynberg
stiedemann stols stoltenberg stoltz stoney stracke stratford stratton strauss strawbridge streich strickland stroman
strosin struwig strydom stuart stubbs suanne suarez subhash subhashini subhasini subodh subramoney sucheta sudeva
sudie sueann suellen sujata suk sukanya sula sulema suliman sullivan suma suman sumiko sumitra sumner sunday sunita
sunni suresh surya suryakant suryakanta suryakantam susan susana susann susanna susannah susanne susheel sushil sushma
susie sussie susy sutherland sutton suzan suzann suzanna suzanne suzette suzi suzie suzy svetlana swanepoel swaniawski
swanson swapnil swara swarnalata swart swarts swartz swarup sweeney sweta sybil sybilla syble sydell sydnee sydney
sydni sydnie syed sykes sylas sylva sylvania sylvanus sylvester sylvia sylvie symone synthia syreeta taahir tabatha
tabetha tabitha taft tagaloa tagore tahj tahlia tai taika taina taine taisha tait taj taja tajah tajuana takako
takisha tal talan talbot talen talia talisha talitha taliyah taljaard tallie talmadge talmage talwar tama tamahori
tamala tamar tamara tamatha tamati tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika
tamiko tamisha tammara tammera tammi tammie tammy tamra tamya tana tandon tandra tandy tane taneka tanesha tangaroa
tangela tania tanika tanirika tanisha taniya taniyah tanja tanna tanushree tanushri tanya tapan tapia tapp tara tarah
taraji taren tari tarik tariq tarra tarsha tarun taryn tasha tashia tashina tasia tasneem tate tatia tatiana tatianna
tatsuo tatum tatyana tatyanna taule taumata taunya taurean taurus tavares tavaris tavian tavion tavon tawana tawanda
tawanna tawhiri tawna tawnya taya tayla tayler taylor tayna tayshaun teagan tebogo ted teddie teddy teela teena tegan
teisha teixeira tej tejas tella telly telma temeka temika tempie tena tenesha tenika tenisha tennessee tennie tennille
teodora teodoro teofila tera terance terblanche tereasa terell terence teresa terese teresia teresita teressa teri
terica terina terisa terra terrance terrell terrence terresa terri terrie terrill terrilyn tesha tess tessa tessie
tevin tex texanna texas texie thabani thad thaddeus thalia thandolweth thanh thao thato thea theadore theart theda
thedore thekla thelma theo theodis theodocia theodora theodore theodosia theola theolin theophile theresa therese
theresia theressa therman theron thersa theunissen thiart thiel thomas thomasena thomasina thomasine thompson thomson
thor thora thornton thorpe thorwald thos thresa thu thurlow thurman thursa thurston thuy thwala thyra tiana tianna
tiare tiarra tien tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffany tiffiny tijuana tilda tilden tilla
tillie tillman tilman tim timika timmie timmothy timmy timothy tina tiney tinie tinisha tinnie tisa tish tisha tishie
tito titus tobe tobi tobias tobie tobin toby toccara tod todd toi toit toivo tolbert tollie toma tomas tomasa tomeka
tomi tomie tomika tomiko tomlinson tommie tommy tommye tomoko tona tonda tonette toney toni tonia tonie tonisha tonita
tonja tonya tora torey tori toriano torie torp torphy torrance torrence torres torrey torri torrie torry tory tosha
toshia toshiko toshio tova towanda towne townsend toya tracee tracey traci tracie tracy trae tran trang trantow trask
travis travon trayvon tre treasa treena tremaine tremayne tremblay trena trent trenten trenton tresa tressa tressie
treutel treva trever trevin trevino trevion trevon trevor trey treyton treyvon tricia trilby trilochan trilochana
trilok trilokanath trilokesh triloki trina trinh trinidad tripp trish trisha trista tristan tristen tristian tristin
triston trivedi trollip trudi trudie trudy trujillo trula trumaine truman truter trystan tshabalala tshegofatso
tsotetsi tuan tui tula turcotte turei turnbull tushar tuyet twala twana twanda twanna twidle twila twyla tye tyesha
tyisha tyla tyler tylor tynisha tyquan tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrik tyrin tyriq
tyrique tyron tyrone tyrus tyshawn tyson udai udit ujjawal ujjwal ula ulises ullrich ulrike ulysses umang underwood
ungerer upendra upton ura uriah uriel urijah urmila ursula usha uttam uys vada vaidehi vaijayanthi vaijayanti vainu
vaishnavi vaishno vaishvi valarie valda valdez valencia valene valentin valentina valentino valenzuela valeri valeria
valerie valery valinda vallie valorie valrie vance vanda vander vandervort vanesa vaness vanessa vanetta vang vania
vanita vanna vannesa vannessa vannie vara varalakshmi vargas varma varman varrier vasanti vashon vashti vasiliki
vasquez vassie vasudev vasudeva vasudha vasundhara vaughan vaughn vazquez veda vedang vedanga vedanshi vega vela
velasquez velazquez velda velez velia vella velma velva vena venessa venetta venice venie venita vennie venter venus
veola vera vercoe verda verdell verdie vere verena vergie vergil verl verla verle verlene verlie verlin verline verlon
verlyn verma vermaak vermeulen vern verna verne vernell vernelle verner vernetta vernia vernice vernie vernita vernon
verona veronica veronika veronique versa versie verster vertie verwey vessie vesta vester veta veum veva vic vicenta
vicente vicie vick vickey vicki vickie vicky victoria victoriano victorina victorine vicy vida vidal vidhur vidhya
vidur vidya vijay viki vikki vilakazi viljoen villanueva villarreal villegas vilma vimal vimala vina vinay vince
vincent vincenza vincenzo viney vinie vinita vinnie vinson vinton violeta violetta violette vira virdie virge virgel
virgen virgia virgie virgil virgilio virgina virginia virgle viridiana visagie vishnu vishwamitra visser vita vito
vivan vivian viviana vivien vivienne viviers vlasta vlok vogel voges volkman vollie volney volschenk von voncile vonda
vonetta vonnie vonrueden vorster vos vosloo vrinda vrund vyas waelchi waghorn wagner wai waimarie waino waititi
waldemar waldo wallace waller wallis wally walsh walt walter walters walton waltraud wanda waneta wanetta wang wanita
wardell warner warwick washington watkins watsica watson waugh wava waverly wayde wayland waylon wayman waymon wayne
webb webber webby weber webster wehner wei weideman weimann weiss weissnat welch weldon welgemoed welman welton wende
wendel wendell wendi wendie wendolyn wendy wenona wentzel wenzel wepener werner wes wesley wess wessels westin westley
weston weyers whitaker whitehead whitehouse whiti whitley whitney whittaker whyte wiegand wiese wiggins wiid wikitoria
wilber wilbert wilbur wilburn wilcox wilda wilderman wiley wilford wilfred wilfredo wilfrid wilhelm wilhelmina
wilhelmine wilhemina wiliam wilken wilkerson wilkie wilkins wilkinson willa willaim willam willard willem willemse
willena willene willetta willette willia william williams williamson willian williard willie williemae willis willms
willodean willy wilma wilmer wilson wilton windell windler winfield winford winfred winifred winnie winnifred winona
winslo winston wintheiser winthrop winton wiremu wirt wisoky wisozk witbooi wiza wolfaardt wolfe wolff wolmarans wonda
wong woodard woodie woodroe woodrow woodson woodward woolley worley wratt wuckert wunsch wyatt wyk wylie wyman wynell
wynona xaba xander xavier xena xenia xiao ximena xiomara xochitl xuan xulu xzavier yaakov yadiel yadira yaeko yael
yahaira yahir yair yajaira yamilet yamilex yan yancy yandel yang yanira yareli yaretzi yaritza yash yasmeen yasmin
yasmine yasuko yates yazmin yee yehuda yelena yer yesenia yessenia yetta yevette ying yoder yoel yogendra yogesh
yoginder yoko yolanda yolande yolando yolonda yong york yosef yoselin yoshie yoshiko yoshio yost youlanda yuette yuki
yukiko yuko yulanda yuliana yulisa yulissa yun yundt yung yuonne yurem yuri yuridia yuriko yusuf yvette yvone yvonne
zac zachariah zachary zachery zack zackary zackery zada zadie zaid zaida zaiden zain zaire zakary zam zama zamora zana
zander zandra zane zaniyah zara zaria zariah zavala zavier zavion zayden zayne zboncak zeb zebulon zechariah zeelie
zeke zela zelda zelia zella zelma zelpha zemlak zena zenaida zenas zenia zeno zenobia zenzo zetta zettie zhane zhang
zhou ziemann zieme zietsman zigmund zillah zilpah zilpha zimmerman zina zion zita zoa zoe zoey zofia zoie zoila zola
zolani zollie zona zondi zondo zonia zora zoraida zula zulauf zulema zulma zulu zuma zungu zuniga zwane zyl
]],
}

names {
  id = "names.en.common", about = "English names that are words, too", entity = "PersonName", score = 60, beside = true,
  words = [[
abbey ace admiral aide ally almond alpha alto amber anal angel angelic angle arch archer aria arias arroyo aspen atlas
august aura author autumn babe baby baker ball banks barb barber barker baron barrows basil bass bates bean beard beau
beck bee beer bell belle bender berg berry beryl best bill billy bins birch bird birdie bishop black blanch blaze
bliss block blossom bob bobby bode bond bong bonny boon booth borer boss bowers bowman brad brain branch brand brandy
bray brewer bridges bright brink brogan brook brooks brown browning buck bud buddy bull bullock bunk bunny burger
burns burr burrows bush buster butch butcher butler butt buys caddie cadence cairns cam camellia candy cannon canyon
caprice captain carmine carol carpenter carry case cash celesta chamberlain chambers champ chance chancy chandler
charity chase chastity cherish cherry chin china chip christen chuck church cinnamon clay cleave clement cliff colleen
collie collier colon colonel colt combs commodore conception cook cooper coral council cox coy crane craven craw creed
crooks cross crystal cumming curry curt dahlia daisy dale dare davenport dawn day deacon dean deb deforest dell delta
derrick desire destiny diamond dick dicks dimple dirk doc dock doctor doll dolly don dot dotty dove downs drake drew
duff duke dung dusty dyer earl early earnest ebb ebony echo eddy elder ell else ember emerald emery emit era ermine
essence ester ether eve ever fairy faith fanny farmer fate fawn fed felicity fern ferry field fielding fields finch
finis fisher fleet flint flood flora flowers foot ford forest fortune foster fount fox franc frank freeman french
friend frost fry fuller funk gala gale gamble garden garland garner garnet garret garrison gates gauge gay gee gene
general genesis genie gentry geyser gibbons gill ginger glass glen glory golden good gore gorge governor grace grant
graves gray green griffin grimes gross grove guard gunner gurney guru gust guy hale hall ham hand handy hang hank
harden hardy harm harmony harry hart haven hay hays hazel heath heather heaven hector hence herb herd herring hickey
hicks hill hills hogan holder holly homer honey hood hook hope horn house hue huff hull human hung hunt hunter
hyacinth hymen icy infant iris ivory ivy jack jade jarred jasmine jasper jay jewel jimmy job john johns josh journey
joy judge julienne junior justice kale karma keeling ken key khan kin king kit kitty knight lacy laddie lady lam lamb
lance lane lark lassie laurel law lawyer leach leafy lean leaner lee lees lemma lemon less levy liberty lien lily
linden link lisle little loan lone long loots lord lore love loyal lucky luster lute lynch lyric mace madden magnolia
major male man manly manning mans manual many maple mare margarita maria marina marine mark marks marlin marquis
marquise marry marsh marshal mart martin martins marvel mason math matt maverick maxim maxima may mayo meadow meadows
media meg melody mercy merrily merry messiah metro mica mike miles miller mills miner minor miracle miss misty monk
moody moon more morrow moss myrtle narcissus naval newt newton nick noble noel north nova novella numbers octave olive
omega opal oral orange orchard ova pace page paisley pansy park parks parley parry parsons pasty pate patience patsy
patty peacock pearl pearly peck penny pepper peter peters petty philander phoebe phoenix pierce pike ping pink pinkie
piper pleas pleasant pope poppy porter potter power powers precious press price priest prince princess proctor prosper
prudence purl putter queen rajah randy ransom raven ray read reader reason redden reed reeves rhea rice rich rick
riddle ridge river rivers roach rob robin rock rocky roe roger rogers roll romaine roman rose rosemary rosette rosy
royal rube ruby rush rusty sable sage saint sally sanders sandy sang sari savage savanna sawyer scarlet season sellers
serenity sexton shad shade shah sharp shepherd sherry shields shin short sibyl sierra silver sim sims sincere sing
singleton sister skip sky small smart smith smuts snow sol son song sonny soon sparkle sparks spears spectra spies
spring squire star stark starling steer stein sterling steward stokes stone stonewall storey storm stormy stout street
strong sue summer summers sun sung sunny sunshine swami swift sylvan tab talon tam tanner tawny tea temple tequila
terry theta tiara tiny tom toms tony toy trace treasure trinity tromp troy true tucker turner unique unknown unnamed
urban valentine van velvet vernal victor victory villa viola violet viva wade walker wall walls wan ward ware warren
wash waters watt watts way weaver weeks wellington wells wen west wheeler whit white will willow wills windy wing
winter winters wise witting wolf wood woods woody worth wright yen yon young yuk zed zeta
]],
}
