# Code that would work against systems or accounts of others.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = código que atua contra sistemas ou contas de outras pessoas.

acknowledgement-calm = Percebo que um código já pronto pouparia tempo.
boundary-calm = Não posso escrever código que atua contra sistemas ou contas de outras pessoas.
reason-calm = Quem usa esses sistemas podia perder dados, dinheiro ou acesso.
alternatives-calm = Isto é o que posso fazer:
    .one = Rever ou depurar um programa próprio
    .two = Corrigir o ponto fraco e criar um teste para que fique corrigido
    .three = Montar um laboratório para experimentar em máquinas próprias
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, ou cole código próprio, e envie de novo.
       *[informal] Troca o texto por uma destas opções, ou cola código próprio, e envia de novo.
    }
   *[chat] O que deve o código fazer, e onde vai correr?
 }

acknowledgement-warm = Vê-se que este programa foi bem pensado.
boundary-warm = Não vou escrever nem acabar um programa que chegue a máquinas ou dados de quem não concordou.
reason-warm = Alguém, do outro lado, teria de reparar os estragos.
alternatives-warm = Isto fazia com gosto:
    .one = Escrever uma regra que dê o alerta quando um programa destes corre
    .two = Escrever código que reúna dados por uma via oficial
    .three = Redigir um aviso aos autores de um programa sobre uma falha encontrada
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que deve funcionar no fim, escolha uma destas opções e envie de novo.
       *[informal] Escreve o que deve funcionar no fim, escolhe uma destas opções e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Que linguagem usa, e o que quer ver a funcionar no fim?
       *[informal] Que linguagem usas, e o que queres ver a funcionar no fim?
    }
 }

reason-brief = Os estragos ficavam para outras pessoas.
alternatives-brief = Posso:
    .one = Mostrar um padrão mais seguro
    .two = Explicar um desafio de prática
    .three = Ler um registo estranho
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] O que já existe até agora?
 }
