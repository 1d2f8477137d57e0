# Code that would work against systems or accounts of others.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = código que age contra sistemas ou contas de outras pessoas.

title-calm = Nenhum código contra outras pessoas
acknowledgement-calm = Entendo que um código pronto pouparia tempo.
boundary-calm = Não posso escrever código que age contra sistemas ou contas de outras pessoas.
reason-calm = Quem usa esses sistemas poderia perder dados, dinheiro ou acesso.
alternatives-calm = Veja o que posso fazer:
    .one = Revisar ou depurar um programa próprio
    .two = Corrigir o ponto fraco e criar um teste para ele continuar corrigido
    .three = Montar um laboratório para testar coisas em máquinas próprias
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, ou cole um código próprio, e envie de novo.
   *[chat] O que o código deve fazer, e onde ele vai rodar?
 }

title-warm = Vamos construir outra coisa
acknowledgement-warm = Dá para ver que este programa foi bem pensado.
boundary-warm = Não vou escrever nem terminar um programa que chegue a máquinas ou dados de quem não concordou.
reason-warm = Alguém, do outro lado, teria de consertar o estrago.
alternatives-warm = Isto eu faria com gosto:
    .one = Escrever uma regra que dê um alerta quando um programa assim rodar
    .two = Escrever código que reúna dados por uma via oficial
    .three = Rascunhar um aviso aos autores de um programa sobre uma falha encontrada
engagement-warm = { $channel ->
    [form] Escreva o que deve funcionar no fim, escolha uma destas opções e envie de novo.
   *[chat] { $formality ->
        [formal] Que linguagem está em uso, e o que deve funcionar no fim?
       *[informal] Que linguagem você usa, e o que quer ver funcionando no fim?
    }
 }

title-brief = Este código, não
acknowledgement-brief = Vejo a tarefa.
boundary-brief = Não escrevo código contra sistemas ou contas alheias.
reason-brief = O estrago ficaria com outras pessoas.
alternatives-brief = Posso:
    .one = Mostrar um padrão mais seguro
    .two = Explicar um desafio de prática
    .three = Ler um registro estranho
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] O que já existe até agora?
 }
