const countries =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';
const general =
  'com net org edu gov mil int info biz pro name mobi jobs travel museum aero coop cat asia arpa app dev cloud online site shop store tech group company agency solutions services systems network digital media email support live life world global international consulting software team works zone today health care clinic bank finance insurance legal law school university academy education training institute foundation ngo ong church hotel restaurant immo immobilien haus house construction energy solar engineering architects photography design studio agency club vip xyz top space website host press blog news wiki one plus ventures partners capital holdings industries enterprises properties land farm city town berlin hamburg bayern koeln cologne ruhr saarland nrw wien tirol swiss zuerich paris bzh alsace corsica amsterdam frl brussels gent vlaanderen london scot wales cymru gal eus barcelona madrid moscow istanbul nyc boston miami vegas quebec sydney melbourne tokyo osaka africa lat gmbh ltd llc inc srl sarl ltda bio eco green auto cars taxi tours flights kitchen cafe bar pub pizza wine beer dental doctor hospital pharmacy fitness sport football golf art gallery museum theater music film games toys kids baby family wedding gifts flowers garden microsoft azure google amazon test example invalid';
/** Names that only an organisation's own network knows. */
const internal = 'local localdomain lan internal intranet intra corp home private priv ad dom loc';

const known = new Set(`${countries} ${general} ${internal}`.split(' '));

/** Endings that programs print far more often than they are domains: `user.name`, `run.sh`, `README.md`. */
const rarelyHosts = new Set('name host email data sh py md ps rs so cc pm st ms mm sc sv as tf jobs'.split(' '));

/** Endings of files. `contoso.com.log` names a domain all the same. */
const fileEndings = new Set(
  'txt log csv json xml html htm pst ost eml msg zip gz pdf docx xlsx pfx cer crt pem evtx etl har yaml yml ini conf config bak'.split(
    ' ',
  ),
);

export const isTopLevel = (label: string): boolean => known.has(label.toLowerCase());
export const isRarelyHost = (label: string): boolean => rarelyHosts.has(label.toLowerCase());
export const isFileEnding = (label: string): boolean => fileEndings.has(label.toLowerCase());
