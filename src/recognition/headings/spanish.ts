import type { Headings } from "./sense";

export const spanish = {
  step: `
    acción, acción a tomar, acción de mejora, acción correctiva, acción a seguir, línea de acción, actividad,
    actividad a realizar, tarea, paso, paso a seguir, qué, qué hacer, qué vamos a hacer, qué se va a hacer,
    qué se hará, medida, gestión, actuación, intervención, labor, pendiente, quehacer, trabajo a realizar,
    medida correctiva, medida a tomar, próximo paso, iniciativa actividad, acuerdo, compromiso, por hacer,
    acción estratégica, descripción de la actividad, compromisos, acciones y tareas, act, hacer, actividad tarea,
    qué haremos, acuerdos, actuaciones, descr, operación, estrategia y acción, proceso a realizar, asunto pendiente,
    solución, solución propuesta, lo que haremos, cómo lo haremos, tarea asignada, acción inmediata,
    nombre de tarea, nombre de la tarea, plan de mitigación, plan de remediación, plan de corrección,
    plan correctivo, medida de mitigación, medida correctora, plan de subsanación, qué se resolvió, acordado,
    acción acordada, lo acordado`,
  owner: `
    responsable, persona responsable, responsable principal, líder, dueño, encargado, persona encargada,
    propietario, coordinador, referente, titular, responsable directo, rinde cuentas, jefe, gestor, a cargo,
    persona a cargo, resp, sponsor, líder de la actividad, coordina, quién lidera, quién se encarga, al frente,
    nombres de los recursos, nombre de los recursos, a cargo de, dueño del proceso, lo lleva, quién lo lleva,
    quién responde`,
  responsible: `
    quién, quién lo hará, quién lo hace, asignado, ejecutor, equipo responsable, área responsable,
    unidad responsable, dependencia responsable, responsable de ejecución, realizado por, ejecutado por, designado,
    responsabilidad, realiza, institución responsable, departamento responsable, entidad responsable,
    quién es responsable, cargo responsable, profesional responsable, docente responsable, asignación,
    elaborado por quién, actor responsable, integrante, área encargada, quién hace, ejecuta, organiza, organizador,
    quién se encarga, encargados, participantes responsables, ente responsable, órgano responsable, ejecutores,
    lo hace, a realizar por, lo ejecuta`,
  support: `
    apoyo, apoyado por, colaborador, con quién, participante, aliado, socio, involucrado, implicado,
    personas implicadas, corresponsable, apoyan, institución de apoyo, equipo, acompañamiento, actor,
    persona involucrada, coordinación con, personas de apoyo, con ayuda de, con la ayuda de, apoyo de, colaboran,
    ayudan, quién ayuda`,
  start: `
    inicio, fecha de inicio, comienzo, empieza, desde, inicio previsto, fecha inicial, arranque, fecha de partida,
    apertura, f inicio, fecha ini, inicia, fecha de comienzo, desde cuándo, comienza, a partir de`,
  deadline: `
    plazo, fecha límite, fecha de fin, fecha final, fecha de término, término, vencimiento, fecha de entrega,
    finalización, fin, cuándo, cronograma, tiempo, calendario, hasta, fecha prevista, fecha tope,
    fecha de ejecución, periodo, temporalización, fecha compromiso, fin previsto, plazo máximo, fecha máxima,
    fecha objetivo, temporalidad, fecha programada, fecha estimada, fecha de realización, entrega, cierre,
    conclusión, plazo límite, cuándo se hará, fecha comprometida, para cuándo se hará, f fin, f límite,
    fecha de termino, término previsto, plazos, tiempos, duración, para qué fecha, antes de, a más tardar,
    para cuándo, antes del, termina, hasta cuándo, vence`,
  completion: "fecha de cierre, fecha de cumplimiento",
  completed: `
    fecha de fin real, fecha real de cierre, fecha de cierre real, fecha de cumplimiento real, fin real,
    término real, fecha de término real, fecha de ejecución real, fecha real de término, fecha real, cerrado el`,
  "depends-on": `
    depende de, dependencia, predecesora, requisito previo, prerrequisito, prerequisito, actividad previa,
    condición previa, antecesora, tarea previa, predecesoras, predecesores`,
  resources: `
    recurso, medio, presupuesto, costo, financiamiento, financiación, material, insumo, con qué, monto, herramienta,
    recurso humano, recurso material, recurso financiero, apoyo necesario, inversión, gasto, equipamiento,
    cuánto cuesta, cuánto, qué hace falta, lo que necesitamos, se necesita, hace falta, materiales necesarios`,
  "resources-available": `
    recurso disponible, disponible, recurso con que contamos, recurso existente, con qué contamos`,
  "resources-needed": `
    recurso necesario, recurso requerido, necesario, recurso que se necesita, qué se necesita, requerido,
    recurso por conseguir, recursos a gestionar, qué necesitamos, necesidades`,
  measure: `
    indicador, indicador de resultado, indicador de cumplimiento, indicador de seguimiento, meta, resultado,
    resultado esperado, producto, producto esperado, evidencia, entregable, medida de éxito, evaluación, logro,
    logro esperado, verificación, verificable, kpi, cómo sabremos, medición, impacto esperado,
    evidencia de cumplimiento, instrumento de evaluación, meta e indicador, cómo se evaluará, cómo lo mediremos,
    valor esperado, cómo vamos a saber, cómo mediremos, cómo se medirá, cómo evaluar, cómo medir, cómo lo evaluamos,
    cómo lo evaluaremos, cómo evaluamos, cómo se evalúa, se logró si, satisfechos si, estaremos contentos si,
    producto entregable, lo sabremos si, terminado cuando, criterio de eficacia`,
  barriers: `
    barrera, obstáculo, riesgo, dificultad, limitación, resistencia, restricción, supuesto, desafío,
    inconveniente, reto`,
  audience: `
    público, público objetivo, audiencia, destinatario, a quién, a quién informar, a quién va dirigido, dirigido a,
    grupo meta, grupo objetivo, beneficiario, informado, para quién, población objetivo, público meta,
    población beneficiaria, informar a, a quién avisar, avisar a, reportar a`,
  communicator: `
    comunicador, quién comunica, quién informa, comunicado por, responsable de comunicación, responsable de
    comunicar, emisor, informado por`,
  cadence: `
    frecuencia, periodicidad, cadencia, recurrencia, cada cuánto, frecuencia de comunicación, frecuencia de
    seguimiento`,
  channel: `
    canal, canal de comunicación, medio de comunicación, medio de difusión, vía de comunicación, forma de
    comunicación`,
  status: `
    estado, estatus, estado actual, avance, progreso, cumplimiento, cumplido, realizado, situación, nivel de avance,
    hecho, completado, nivel de logro, terminado, ejecutado, logrado, semáforo, cumplió, se realizó, listo,
    en proceso, cómo va, en qué va, en qué está, ya está, se hizo, está hecho, qué tal va`,
  percent: `
    %, porcentaje, % de avance, porcentaje de avance, % completado, % cumplimiento, porcentaje de cumplimiento,
    avance %`,
  number: "nro, n, no, núm, número, código, cód, id, orden, item no, numeral, ref, secuencia, identificador",
  milestone: "hito",
  section: `
    objetivo, objetivo específico, objetivo estratégico, objetivo operativo, fase, etapa, eje, eje estratégico,
    línea estratégica, estrategia, área, ámbito, dimensión, componente, tema, categoría, programa, proyecto,
    prioridad estratégica, área de mejora, línea de trabajo, frente, gestión o área, subdimensión, factor, sección,
    objetivo de mejora, bloque, línea de actuación, área de gestión, iniciativa, punto del orden del día,
    orden del día, carpeta`,
  date: "fecha, día, mes, semana, año, trimestre, bimestre, hora, horario, momento, duración prevista",
  detail: `
    descripción, detalle, nombre, contenido, asunto, título, concepto, cómo, cómo se hará, metodología, método,
    procedimiento, elemento, estrategia metodológica, subtarea, subactividad, nombre de la tarea, modo, punto,
    nombre de la actividad, tarea específica, ítem`,
  reason: `
    problema, necesidad, hallazgo, por qué, para qué, aspecto a mejorar, oportunidad de mejora, debilidad,
    causa, situación a mejorar, brecha, propósito, proceso, justificación, motivo, causa raíz, no conformidad,
    situación actual, razón, diagnóstico, nudo crítico`,
  notes: `
    nota, observación, comentario, anotación, aclaración, información adicional, otro, referencia, detalle
    adicional, notas adicionales, novedad`,
  actual: `
    real, inicio real, fecha de inicio real, duración, fecha de creación, última actualización, fecha de
    actualización, fecha de seguimiento, solicitado por, reportado por, fecha de registro, fecha de solicitud,
    firma, días, costo real, fecha de revisión, revisado por, aprobado por, elaborado por, fecha de reunión,
    reprogramada, fecha reprogramada, nueva fecha`,
  withoutRole: `
    prioridad, urgencia, importancia, nivel de prioridad, tipo, lugar, dónde, sitio, impacto, sede, ubicación,
    severidad, gravedad`,
  filler: `
    previsto, planificado, propuesto, principal, específico, concreto, detallado, lista, estimado, y, o, para,
    a, en, por, con, se, posible, potencial, nuestro, plan, ejecución, trabajo, programado, realizar,
    desarrollar, implementación, general, asociado`,
  mobilizer: "quién moviliza, quién puede movilizar, responsable de movilizar, movilizador",
  mobilized: "quién es movilizado, quién será movilizado, a quién movilizar, a quién se moviliza, persona a movilizar",
  followUp: "seguimiento",
} as const satisfies Headings;
