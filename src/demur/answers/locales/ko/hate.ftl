# Attacks on people for who they are.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 어떤 사람들도 깎아내리지 않기
acknowledgement-calm = { $formality ->
    [formal] 이 일에 감정이 크다는 것이 느껴집니다.
   *[informal] 이 일에 감정이 크다는 것이 느껴져요.
 }
boundary-calm = { $formality ->
    [formal] 출신이나 정체성을 이유로 사람을 공격하거나 깎아내리는 일은 도울 수 없습니다.
   *[informal] 출신이나 정체성을 이유로 사람을 공격하거나 깎아내리는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 이런 말 때문에 동네와 학교, 직장에서 두려워하며 지내는 사람이 생깁니다.
   *[informal] 이런 말 때문에 동네와 학교, 직장에서 두려워하며 지내는 사람이 생겨요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 어떤 결정이나 정당, 생각을 좋은 근거로 비판하기
    .two = 편견이 어디서 왔고 사람들이 어떻게 맞서 왔는지 설명하기
    .three = 어려운 질문까지 담아 어떤 집단에 대해 공정하게 쓰기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 일의 계기나 이 중 하나로 바꿔서 다시 제출해 주십시오.
       *[informal] 이 일의 계기나 이 중 하나로 바꿔서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇이 계기가 되었습니까? 말해 주시면 거기에 맞는 말을 찾아보겠습니다.
       *[informal] 무엇이 계기가 됐어요? 말해 주시면 거기에 맞는 말을 찾아볼게요.
     }
 }

title-warm = 무슨 일이 있었는지 이야기하기
acknowledgement-warm = { $formality ->
    [formal] 화나거나 무서운 일이 있었다면 듣고 싶습니다.
   *[informal] 화나거나 무서운 일이 있었다면 듣고 싶어요.
 }
boundary-warm = { $formality ->
    [formal] 출신이나 믿음, 사랑하는 상대를 이유로 사람을 몰아세우지는 않겠습니다.
   *[informal] 출신이나 믿음, 사랑하는 상대를 이유로 사람을 몰아세우지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 가장 크게 아픈 사람은 대개 아무에게도 해를 끼치지 않은 사람입니다.
   *[informal] 가장 크게 아픈 사람은 대개 아무에게도 해를 끼치지 않은 사람이에요.
 }
alternatives-warm = 이렇게 돕고 싶은 것:
    .one = 한 사람이나 한 사건에 대한 화를 또렷한 말로 옮기기
    .two = 미움이 담긴 글에 미움을 보태지 않고 답하기
    .three = 그 집단의 사람에게 물어볼 공정한 질문 생각하기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 무슨 일이 있었는지 풀어 적어 다시 보내 주십시오.
       *[informal] 무슨 일이 있었는지 풀어 적어 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무슨 일을 겪으셨습니까? 거기서 시작할 수 있습니다.
       *[informal] 무슨 일을 겪으셨어요? 거기서 시작할 수 있어요.
     }
 }

title-brief = 사람을 겨누지 않기
acknowledgement-brief = { $formality ->
    [formal] 많이 신경 쓰이는 일이겠습니다.
   *[informal] 많이 신경 쓰이는 일이겠어요.
 }
boundary-brief = { $formality ->
    [formal] 출신이나 정체성을 이유로 모욕하는 일은 도울 수 없습니다.
   *[informal] 출신이나 정체성을 이유로 모욕하는 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 사람들이 두려움을 느낍니다.
   *[informal] 사람들이 두려움을 느껴요.
 }
alternatives-brief = 가능한 일:
    .one = 갈등의 역사 설명
    .two = 어떤 집단에 대한 말이 맞는지 확인
    .three = 공정한 불만 글 초안
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 무슨 일인지 적어 다시 보내 주십시오.
       *[informal] 무슨 일인지 적어 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무슨 일이 있었습니까?
       *[informal] 무슨 일이 있었어요?
     }
 }

omitted = 출신이나 정체성을 이유로 한 공격.
