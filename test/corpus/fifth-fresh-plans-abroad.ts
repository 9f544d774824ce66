import type { CorpusSheet } from "./corpus-sheet";

/** Plans of offices, schools and companies in other languages, drawn before anything was run on them. */
export const fifthFreshPlansAbroad: readonly CorpusSheet[] = [
  {
    name: "projet d'établissement d'un lycée",
    oddities: ["axes", "pilotes by function", "school years"],
    drawing: `
      | Axe | Action | Pilote | Public concerné | Échéance | Indicateurs de réussite | État d'avancement |
      | Axe 1 | Tutorat des élèves de seconde par les terminales | CPE | Secondes | Décembre 2026 \
        | 30 binômes formés | En cours |
      | Axe 1 | Devoirs surveillés communs en mathématiques | Coordonnateur de maths | Premières | 2e trimestre \
        | 3 devoirs | À faire |
      | Axe 2 | Semaine de l'orientation | Psy-EN | Terminales | 18-22/01/2027 | 80 % de participation | À faire |
      | Axe 2 | Forum des anciens élèves | M. Delmas | Tous | 06/02/2027 | | À faire |
      | Axe 3 | Charte du numérique | Mme Rey et M. Vial | Personnels | année scolaire 2026-2027 \
        | Charte votée au CA | Fait |`,
    plans: ["1: A section, B step, C owner, D audience, E deadline, F measure, G status; 2-6"],
  },
  {
    name: "plano de ação 5W2H de uma prefeitura",
    oddities: ["5W2H", "R$", "secretarias"],
    drawing: `
      | PREFEITURA MUNICIPAL DE SERRA BRANCA – PLANO DE AÇÃO | | | | | | | |
      | O quê? | Por quê? | Onde? | Quem? | Quando? | Como? | Quanto? | Status |
      | Reformar 3 postos de saúde | Infiltração | Bairros Centro, Lagoa e Sol | Sec. de Obras | 30/06/2027 \
        | Licitação | R$ 420.000,00 | Em andamento |
      | Contratar 2 pediatras | Fila de 90 dias | UBS Lagoa | Marta Queiroz (RH) | fev/27 | Concurso \
        | R$ 28.000,00/mês | Não iniciado |
      | Trocar 800 lâmpadas por LED | Economia | Zona rural | Sec. de Obras | até março | Ata de registro \
        | R$ 96.000,00 | Não iniciado |
      | Capacitar merendeiras | Exigência do PNAE | Escolas | Nutricionista Carla | 20/01/2027 | Curso de 20 h \
        | R$ 0,00 | Concluído |`,
    plans: ["2: A step, D owner, E deadline, G resources, H status; 3-6"],
  },
  {
    name: "学校改善プラン",
    oddities: ["Japanese elementary school", "in charge by office", "terms as dates", "rating letters"],
    drawing: `
      | 令和8年度 学校改善プラン | | | | | |
      | 重点目標 | 具体的な取組 | 担当 | 実施時期 | 評価指標 | 達成状況 |
      | 確かな学力 | 朝学習で計算ドリルを実施する | 教務主任 | 毎週火曜日 | 単元テスト平均80点以上 | |
      | 確かな学力 | 校内研修を年6回実施する | 研究主任 | 2学期末まで | 授業公開を全員1回 | 実施中 |
      | 豊かな心 | あいさつ運動の日を設定する | 生徒指導主事 田村 | 12月 | 児童アンケート肯定90% | |
      | 健やかな体 | 縄跳び大会を開催する | 体育主任 | 2027年2月12日 | 全学級参加 | |
      | 開かれた学校 | 学校だよりを月1回発行する | 教頭 | 通年 | 発行12回 | |`,
    plans: ["2: A section, B step, C owner, D deadline, E measure, F status; 3-7"],
  },
  {
    name: "추진 계획 of a Korean company",
    oddities: ["Korean", "two digit years", "progress in percent"],
    drawing: `
      | 구분 | 추진 과제 | 세부 내용 | 담당자 | 시작일 | 완료 예정일 | 진행률 | 비고 |
      | 품질 | 입고 검사 기준서 개정 | 12개 품목 | 김도윤 과장 | 2026-11-02 | 2026-12-18 | 40% | |
      | 품질 | 고객 클레임 회신 기간 단축 | 5일 → 2일 | 품질보증팀 | 2026-12-01 | 2027-03-31 | 0% | |
      | 안전 | 지게차 동선 분리 | 바닥 도색 | 박서연 대리 | 2026-11-16 | 26.12.11 | 20% | 예산 승인 |
      | 교육 | 신입사원 교육 자료 제작 | 동영상 8편 | 미정 | | 2027년 1분기 | 0% | |`,
    plans: ["1: A section, B step, D owner, E start, F deadline, G percent, H notes; 2-5"],
  },
  {
    name: "harmonogram zadań gminy",
    oddities: ["Polish", "L.p.", "funding sources", "months and quarters"],
    drawing: `
      | L.p. | Zadanie | Jednostka odpowiedzialna | Termin realizacji | Źródło finansowania | Wskaźnik | Stan |
      | 1 | Wymiana 45 kopciuchów | Referat Ochrony Środowiska | IV kwartał 2027 r. | WFOŚiGW \
        | liczba wymienionych pieców \
        | w trakcie |
      | 2 | Budowa placu zabaw w Lipinach | Anna Wrona | do 30.06.2027 r. | Fundusz sołecki | 1 plac \
        | nie rozpoczęto |
      | 3 | Szkolenie sołtysów | Sekretarz Gminy | styczeń 2027 | budżet gminy | 18 osób | nie rozpoczęto |
      | 4 | Audyt energetyczny szkół | ZGK | na bieżąco | | 4 audyty | |`,
    plans: ["1: A number, B step, C owner, D deadline, E resources, F measure, G status; 2-5"],
  },
  {
    name: "district health action plan in India",
    oddities: ["Sr. No.", "lakh", "designations", "month names"],
    drawing: `
      | District Health Society – Action Plan FY 2026-27 | | | | | | |
      | Sr. No. | Activity | Physical target | Person responsible | Time line | Budget (Rs. in lakh) | Remarks |
      | 1 | Operationalise 6 Health & Wellness Centres | 6 HWCs | DPMU – Dr. Meena Joshi | By Dec'26 | 18.50 \
        | 4 done |
      | 2 | Training of ASHA workers in HBNC | 240 ASHAs | BCM | Jan-Feb 2027 | 3.60 | |
      | 3 | Cold chain repair | 11 PHCs | Cold chain technician | 15.12.2026 | 1.20 | |
      | 4 | IEC for immunisation week | 1 campaign | Dist. IEC Consultant | 4th week of Jan 2027 | 0.75 | |
      | 5 | Monthly review of MOs | 12 meetings | CMO | Every month | NIL | |
      | | Total | | | | 24.05 | |`,
    plans: ["2: A number, B step, C measure, D owner, E deadline, F resources, G notes; 3-7"],
  },
  {
    name: "plan municipal de igualdad",
    oddities: ["Spanish", "ejes as rows", "semesters", "areas as owners"],
    drawing: `
      | PLAN DE IGUALDAD – AYUNTAMIENTO DE VALDERRÍO | | | | | |
      | Medida | Responsable | Plazo | Indicadores | Presupuesto | Seguimiento |
      | EJE 1. CONCILIACIÓN | | | | | |
      | Ampliar el horario de la ludoteca | Concejalía de Educación | 1er semestre 2027 | N.º de plazas | 12.000 € | |
      | Bolsa de horas para el personal | Jefa de Personal | 31/01/2027 | N.º de personas acogidas \
        | Sin coste | Iniciado |
      | EJE 2. FORMACIÓN | | | | | |
      | Curso de lenguaje inclusivo | Técnica de Igualdad | marzo de 2027 | 60 asistentes | 1.500 € | |
      | Charlas en los dos institutos | Técnica de Igualdad; Policía Local | a lo largo del curso | 8 charlas \
        | 800 € | |
      | EJE 3. VIOLENCIA | | | | | |
      | Actualizar el protocolo | Por determinar | 25/11/2026 | Protocolo aprobado | – | |`,
    plans: ["2: A step, B owner, C deadline, D measure, E resources, F status; 4 5 7 8 10"],
  },
  {
    name: "Maßnahmenplan einer Kita",
    oddities: ["German", "wer macht was bis wann", "erledigt am", "Kürzel"],
    drawing: `
      | Maßnahmenplan Qualitätsentwicklung Kita Regenbogen | | | | | |
      | Nr. | Was ist zu tun? | Wer? | Mit wem? | Bis wann? | Erledigt am |
      | 1 | Eingewöhnungskonzept überarbeiten | Leitung | Krippenteam | 15.01.2027 | |
      | 2 | Elternbefragung auswerten | Fr. Demir | Elternbeirat | Ende Januar | |
      | 3 | Portfolio-Ordner für alle 64 Kinder anlegen | Gruppenleitungen | | Weihnachten | |
      | 4 | Hochbeete bauen | Hr. Wolff | Väter | KW 13/2027 | |
      | 5 | Brandschutzunterweisung | Leitung | Feuerwehr | 20.11.2026 | 19.11.2026 |
      | 6 | Teamtag planen | SK/MH | Fachberatung | offen | |`,
    plans: ["2: A number, B step, C owner, D support, E deadline, F completed; 3-8"],
  },
  {
    name: "ontwikkelplan van een basisschool",
    oddities: ["Dutch", "jaarplan", "weeks", "borging"],
    drawing: `
      | Doel | Activiteit | Wie | Wanneer klaar | Resultaat | Borging |
      | Begrijpend lezen naar 1F | Nieuwe methode kiezen | Leescoördinator | week 6 | Keuze vastgelegd | MT-overleg |
      | Begrijpend lezen naar 1F | Scholing van 14 leerkrachten | Directeur | 10 maart 2027 | Certificaten | Teamdag |
      | Rust in de school | Pleinregels opnieuw afspreken | Werkgroep gedrag | voor de kerstvakantie \
        | Poster in elke klas | |
      | Ouders betrekken | Startgesprekken invoeren | Juf Noor | september 2027 | 90% van de ouders | Ouderraad |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure; 2-5"],
  },
  {
    name: "piano di miglioramento di un istituto",
    oddities: ["Italian", "referente", "scuola years", "stato"],
    drawing: `
      | Azione prevista | Referente | Tempi di attuazione | Risorse | Indicatori di monitoraggio | Stato |
      | Sportello didattico di matematica | Prof.ssa Galli | ottobre 2026 – maggio 2027 | 60 ore FIS \
        | N. alunni frequentanti | in corso |
      | Corso sull'uso della LIM | Animatore digitale | entro il 28/02/2027 | 800 € | 25 docenti formati \
        | da avviare |
      | Questionario ai genitori | NIV | aprile 2027 | Moduli online | 60% di risposte | da avviare |
      | Progetto continuità | F.S. area 3 | II quadrimestre | | 2 incontri | da avviare |`,
    plans: ["1: A step, B owner, C deadline, D resources, E measure, F status; 2-5"],
  },
  {
    name: "verksamhetsplan för ett bibliotek",
    oddities: ["Swedish", "halvår", "klart"],
    drawing: `
      | Mål | Aktivitet | Ansvarig | Klart senast | Uppföljning | Status |
      | Fler unga låntagare | Sagostund på arabiska och somaliska | Amina | 2027-02-15 | 12 tillfällen | Pågår |
      | Fler unga låntagare | Skapa läsklubb för åk 6 | Barnbibliotekarien | VT 2027 | 15 deltagare | Ej påbörjad |
      | Tillgänglighet | Ny skyltning i entrén | Vaktmästaren / Lena | december | Skyltar uppsatta | Pågår |
      | Tillgänglighet | Utbilda personalen i lättläst | Enhetschefen | 2026-10-30 | 9 av 9 utbildade | Klart |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
  {
    name: "okul gelişim eylem planı",
    oddities: ["Turkish", "months between", "müdür yardımcısı"],
    drawing: `
      | Sıra No | Eylem | Sorumlu | Başlangıç | Bitiş | Kaynak | Gösterge |
      | 1 | Destekleme kursları açmak | Müdür Yardımcısı Ali Kaya | 01.10.2026 | 31.05.2027 | Öğretmenler | 6 kurs |
      | 2 | Kütüphaneye 500 kitap almak | Okul Aile Birliği | 15.11.2026 | 30.01.2027 | 40.000 TL | Kitap sayısı |
      | 3 | Veli toplantısı yapmak | Sınıf öğretmenleri | 01.12.2026 | 11.12.2026 | | Katılım %70 |
      | 4 | Bahçeyi düzenlemek | Zeynep Aksoy | 01.03.2027 | 15.02.2027 | Belediye | Fotoğraf |`,
    plans: ["1: A number, B step, C owner, D start, E deadline, F resources, G measure; 2-5"],
  },
  {
    name: "план мероприятий гимназии",
    oddities: ["Russian", "сроки as months", "ответственные several"],
    drawing: `
      | № п/п | Мероприятия | Сроки | Ответственные | Ожидаемый результат | Отметка о выполнении |
      | 1 | Провести входную диагностику в 5-х классах | до 25.12.2026 | Зам. директора по УВР | Справка | |
      | 2 | Организовать консультации для выпускников | в течение года | Учителя-предметники | График | |
      | 3 | Родительское собрание 9 классов | январь 2027 г. | Классные руководители | Протокол | |
      | 4 | Пробный экзамен по математике | 3 неделя февраля | Петрова И.С. | Средний балл 3,8 | |
      | 5 | Обновить стенд «ГИА-2027» | 01.11.2026 | Иванов А.А., Петрова И.С. | Стенд | выполнено |`,
    plans: ["1: A number, B step, C deadline, D owner, E measure, F status; 2-6"],
  },
  {
    name: "社区工作计划",
    oddities: ["Chinese", "责任人 and 协办", "month ranges"],
    drawing: `
      | 序号 | 工作内容 | 责任人 | 协办单位 | 完成时限 | 完成标准 | 进展 |
      | 1 | 更换老旧小区楼道灯 | 王建国 | 物业公司 | 2026年12月底前 | 更换320盏 | 进行中 |
      | 2 | 组织冬季消防演练 | 李敏 | 消防中队 | 12月中旬 | 参加居民150人 | 未开始 |
      | 3 | 为高龄老人办理优待证 | 民政专干 | | 2027年3月31日 | 办理率100% | 未开始 |
      | 4 | 建立志愿者队伍 | 社区居委会 | 学校 | 长期 | 60人 | |`,
    plans: ["1: A number, B step, C owner, D support, E deadline, F measure, G status; 2-5"],
  },
  {
    name: "خطة عمل مدرسة ثانوية",
    oddities: ["Arabic", "semesters", "منسق"],
    drawing: `
      | م | الإجراءات | المسؤول عن التنفيذ | الفترة الزمنية | الموارد | مؤشر الأداء | ملاحظات |
      | 1 | تدريب المعلمين على التقويم | منسق التدريب | من 10/1/2027 إلى 21/1/2027 | قاعة | 30 معلما | |
      | 2 | تفعيل المكتبة المدرسية | أ. سعاد العلي | الفصل الدراسي الثاني | 5000 ريال | 4 زيارات لكل صف | |
      | 3 | لقاء أولياء الأمور | المدير | 15/12/2026 | | حضور 60% | |
      | 4 | مسابقة القراءة | | مارس 2027 | جوائز | 100 طالب | |`,
    plans: ["1: A number, B step, C owner, D deadline, E resources, F measure, G notes; 2-5"],
  },
  {
    name: "kế hoạch công tác của trạm y tế xã",
    oddities: ["Vietnamese", "TT", "phối hợp"],
    drawing: `
      | TT | Nội dung công việc | Người phụ trách | Phối hợp | Thời gian hoàn thành | Kết quả đạt được |
      | 1 | Tiêm chủng mở rộng tại 5 thôn | Y sĩ Lan | Y tế thôn | 15/12/2026 | 98% trẻ |
      | 2 | Khám sức khỏe người cao tuổi | BS. Hùng | Hội NCT | Tháng 1/2027 | 320 người |
      | 3 | Truyền thông phòng sốt xuất huyết | Cộng tác viên dân số | Trường học | Hàng tháng | 12 buổi |
      | 4 | Sửa chữa phòng khám | | UBND xã | Quý II/2027 | |`,
    plans: ["1: A number, B step, C owner, D support, E deadline, F measure; 2-5"],
  },
  {
    name: "plano de melhoria de um agrupamento",
    oddities: ["Portuguese of Portugal", "calendarização", "docentes"],
    drawing: `
      | Ação de melhoria | Responsáveis | Calendarização | Metas | Evidências | Ponto de situação |
      | Coadjuvação em Português no 7.º ano | Coord. do departamento | set. 2026 a jun. 2027 \
        | Reduzir negativas em 10 % | Pautas | Em curso |
      | Apoio tutorial a 25 alunos | Prof. Rui Matos | 1.º período | 80 % transitam | Registos | Concluída |
      | Formação em avaliação | Diretora | 13/02/2027 | 40 docentes | Folhas de presença | Por iniciar |
      | Jornal escolar | Clube de Jornalismo | trimestral | 3 edições | Edições | Em curso |`,
    plans: ["1: A step, B owner, C deadline, D measure, F status; 2-5"],
  },
  {
    name: "rencana kegiatan puskesmas",
    oddities: ["Indonesian", "PJ", "minggu ke"],
    drawing: `
      | No | Kegiatan | Sasaran | Penanggung Jawab | Waktu Pelaksanaan | Anggaran | Keterangan |
      | 1 | Posyandu lansia di 6 dusun | 240 lansia | Bidan Sari | Setiap bulan | Rp 6.000.000 | |
      | 2 | Pelatihan kader | 30 kader | Koordinator Promkes | Minggu ke-2 Februari 2027 | Rp 4.500.000 | |
      | 3 | Perbaikan ruang tunggu | 1 ruang | Kepala Tata Usaha | 31 Januari 2027 | Rp 15.000.000 \
        | menunggu persetujuan |
      | 4 | Survei kepuasan pasien | 100 responden | Tim Mutu | Juni 2027 | Rp 500.000 | |`,
    plans: ["1: A number, B step, C measure, D owner, E deadline, F resources, G notes; 2-5"],
  },
];
