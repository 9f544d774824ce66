import type { Headings } from "./sense";

export const portuguese = {
  step: `
    ação, ações, ação corretiva, ações corretivas, ação de melhoria, ações de melhoria, ações a desenvolver,
    ação a desenvolver, plano de ação, atividade, tarefa, passo, etapa, o que será feito, que, medida, providência,
    intervenção, iniciativa atividade, fazer, pendência, próximo passo, trabalho a realizar, ação estratégica,
    ações estratégicas, encaminhamento, actividade, acção, acções, actividade a realizar, serviço a executar,
    compromisso, tarefas a realizar, procedimentos a adotar, atividades propostas, descr, operação, operações,
    solução, solução proposta, o que vamos fazer, como vamos fazer, contramedida, ação imediata, nome da tarefa,
    plano de mitigação, plano de correção, plano de remediação, medida corretiva, medida de mitigação,
    o que foi decidido, decidido, deliberado`,
  owner: `
    responsável, responsáveis, dono, líder, encarregado, titular, gestor, coordenador, prestador de contas, chefe,
    ponto focal, proprietário, referência, resp, dinamizador, dinamizadores, animador, líder da ação,
    gestor da ação, coordenação, quem lidera, nomes dos recursos, nomes de recursos, quem cuida, quem responde,
    fica com`,
  responsible: `
    quem, quem fará, executor, executante, executado por, atribuído a, designado, equipe responsável,
    setor responsável, área responsável, órgão responsável, unidade responsável, responsabilidade, realizado por,
    responsável pela execução, responsáveis pela execução, quem é responsável, delegado a, a cargo de, feito por,
    atribuição, profissional responsável, secretaria responsável, departamento responsável, instituição responsável,
    organizador, organiza, quem organiza, intervenientes responsáveis, executores, atribuído, incumbido,
    quem se responsabiliza, profissionais responsáveis, quem faz, a realizar por, quem vai fazer`,
  support: `
    apoio, apoiado por, parceiro, parceria, com quem, colaborador, envolvido, pessoas envolvidas, corresponsável,
    participante, interveniente, equipe, setores envolvidos, suporte, quem apoia, com ajuda de, com a ajuda de,
    apoio de, colaboram, quem ajuda`,
  start: `
    início, data de início, data inicial, começo, data de começo, início previsto, desde, data do início,
    data de partida, de, partida, a partir de, abertura, dt início, arranque, data de arranque, começa,
    desde quando, inicia, começa em`,
  deadline: `
    prazo, prazo final, prazo limite, data limite, data fim, data final, data de término, término, fim, quando,
    conclusão, data prevista, cronograma, vencimento, data de entrega, entrega, período, tempo, até, calendário,
    prazo de execução, data de realização, previsão, término previsto, fim previsto, calendarização, data alvo,
    encerramento, quando será feito, data máxima, execução prevista, data de execução, período de execução,
    temporização, data programada, data estimada, termo, dt fim, dt término, para quando,
    data prevista de conclusão, prazo previsto, periodização, duração, datas previstas, horizonte, até quando,
    o mais tardar, no máximo até, termina, vence`,
  completion: "data de conclusão, data de fecho",
  completed: `
    término real, data de término real, data de conclusão real, concluído em, realizado em, fim real,
    data real de conclusão, finalizado em, encerrado em, data fim real, data real, data efetiva, feito em,
    executado em, terminado em`,
  "depends-on": `
    depende de, dependência, predecessora, pré requisito, requisito prévio, antecessora, atividade anterior,
    condição prévia, condicionante, predecessoras, antecessoras`,
  resources: `
    recurso, meio, orçamento, custo, quanto, quanto custará, financiamento, material, recursos materiais e humanos,
    insumo, verba, fonte de recurso, valor, quanto vai custar, investimento, ferramenta, recurso humano,
    recurso material, recurso financeiro, com quê, despesa, materiais e recursos, quantia, materiais, quanto custa,
    do que precisamos, precisamos de, é preciso`,
  "resources-available": `
    recurso disponível, recursos disponíveis, disponível, disponíveis, recursos existentes, existente, o que
    temos`,
  "resources-needed": `
    recurso necessário, necessário, recurso requerido, recurso que falta, a obter, materiais necessários, o que
    precisamos, recurso a mobilizar, o que é preciso, necessidades`,
  measure: `
    indicador, indicador de resultado, indicador de sucesso, indicador de desempenho, indicador de execução,
    indicador de monitoramento,
    indicador de acompanhamento,
    critério de sucesso, meta, resultado, resultado esperado, produto, produto esperado, evidência, entregável,
    entregáveis, entrega esperada, avaliação, métrica, medida de sucesso, verificação, como saberemos,
    impacto esperado, kpi, comprovação, instrumento de avaliação, como medir, como será avaliado,
    resultado pretendido, metas e indicadores, monitoramento, monitorização, critério de aceitação,
    como vamos saber, como avaliar, como será medido, satisfeitos se, ficamos contentes se, pronto quando,
    critério de eficácia, saberemos se`,
  barriers: `
    barreira, obstáculo, risco, dificuldade, resistência, restrição, limitação, desafio, possíveis obstáculos,
    obstáculos possíveis, constrangimento, entrave, ameaça, possíveis dificuldades, pressuposto`,
  audience: `
    público, público alvo, audiência, destinatário, a quem, grupo alvo, beneficiário, informado, para quem,
    público envolvido, quem informar, população alvo, quem deve ser informado, a quem informar, informar a,
    quem avisar, avisar a, reportar a`,
  communicator: `
    comunicador, quem comunica, quem informa, comunicado por, responsável pela comunicação, emissor, informado
    por, responsável por comunicar`,
  cadence: "frequência, periodicidade, cadência, recorrência, frequência de comunicação, de quanto em quanto tempo",
  channel: `
    canal, canal de comunicação, meio de comunicação, forma de comunicação, meio de divulgação, via de
    comunicação`,
  status: `
    status, estado, situação, andamento, progresso, realizado, feito, situação atual, concluído, cumprimento,
    estágio, estado atual, avanço, concretização, execução, farol, nível de execução, cumprido, concluído sim não,
    conseguido, pronto, em curso, como está, já foi feito, foi feito, em que pé está, como vai`,
  percent: "%, percentual, % de conclusão, percentagem, porcentagem, % concluído, percentual de conclusão",
  number: "nº, n, núm, número, código, cód, id, ordem, ref, seq, sequência, item nº",
  milestone: "marco",
  section: `
    objetivo, objetivo específico, objetivo estratégico, objectivo, objetivo operacional, fase, eixo,
    eixo estratégico, dimensão, área, componente, tema, categoria, programa, projeto, estratégia, linha de ação,
    domínio, prioridade estratégica, diretriz, frente, âmbito, área de melhoria, seção, área de intervenção,
    eixo de intervenção, iniciativa, macroação, setor, desafio estratégico, bloco, projecto, ponto da pauta, pauta,
    pasta`,
  date: "data, dia, mês, semana, ano, trimestre, bimestre, hora, horário, duração prevista, momento, quinzena",
  detail: `
    descrição, detalhe, nome, conteúdo, assunto, título, como, como fazer, como será feito, metodologia, método,
    procedimento, detalhamento, subtarefa, nome da tarefa, item, descrição da atividade, especificação, modo de
    execução, como vamos fazer, discriminação, nome da atividade, subatividade, designação, operacionalização,
    deliberação, deliberações`,
  reason: `
    problema, necessidade, por quê, por que, porque, porquê, para quê, causa, oportunidade de melhoria, ponto
    fraco, fragilidade, motivo, justificativa, problema identificado, processo, propósito, causa raiz, não
    conformidade, situação encontrada, justificação, diagnóstico, constatação`,
  notes: `
    nota, observação, observações, obs, comentário, anotação, informação adicional, outro, considerações,
    esclarecimento`,
  actual: `
    real, início real, data de início real, duração, data de criação, última atualização, data de atualização,
    solicitado por, data de registro, assinatura, dias, custo real, data de revisão, data do acompanhamento,
    aprovado por, elaborado por, data de registo, data da reunião, reprogramado, nova data, data revista`,
  withoutRole: `
    prioridade, urgência, importância, gravidade, tendência, tipo, local, onde, lugar, nível de prioridade,
    impacto, onde será feito, gut, localização, sala`,
  filler: `
    previsto, planejado, planeado, proposto, principal, específico, concreto, detalhado, lista, estimado, e, ou,
    para, a, em, por, com, possível, potencial, nosso, plano, trabalho, realizar, realização, implementação,
    geral, associado`,
  mobilizer: "quem mobiliza, quem pode mobilizar, mobilizador",
  mobilized: "quem é mobilizado, quem será mobilizado, quem mobilizar, a quem mobilizar, pessoa a mobilizar",
  followUp: "acompanhamento",
} as const satisfies Headings;
