# Taking sides where people differ for good reasons.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 판단은 맡겨 두기
acknowledgement-calm = { $formality ->
    [formal] 많은 사람이 마음에 두는 물음입니다.
   *[informal] 많은 사람이 마음에 두는 물음이에요.
 }
boundary-calm = { $formality ->
    [formal] 의견이 갈리는 일에서는 어느 편도 들지 않습니다.
   *[informal] 의견이 갈리는 일에서는 어느 편도 들지 않아요.
 }
reason-calm = { $formality ->
    [formal] 사람마다 그렇게 보는 이유가 있고, 선택은 각자의 몫입니다.
   *[informal] 사람마다 그렇게 보는 이유가 있고, 선택은 각자의 몫이에요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 양쪽의 가장 탄탄한 주장 보여 주기
    .two = 사실과 가치를 나누기
    .three = 무엇을 중요하게 여기는지 알아보는 질문 만들기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 견주고 싶은 의견을 적거나 이 중 하나를 골라 다시 제출해 주십시오.
       *[informal] 견주고 싶은 의견을 적거나 이 중 하나를 골라 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 지금은 어느 쪽으로 마음이 기우십니까?
       *[informal] 지금은 어느 쪽으로 마음이 기우세요?
     }
 }

title-warm = 편은 없지만 할 이야기는 많은 주제
acknowledgement-warm = { $formality ->
    [formal] 이야기 나눌 만한 좋은 물음을 고르셨습니다.
   *[informal] 이야기 나눌 만한 좋은 물음을 고르셨네요.
 }
boundary-warm = { $formality ->
    [formal] 이 논쟁에서 어느 쪽에 설지는 말하지 않겠습니다.
   *[informal] 이 논쟁에서 어느 쪽에 설지는 말하지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 무엇을 소중히 여기는지는 사람마다 다르고, 누가 대신 재어 줄 수 없습니다.
   *[informal] 무엇을 소중히 여기는지는 사람마다 다르고, 누가 대신 재어 줄 수 없어요.
 }
alternatives-warm = 기꺼이 할 수 있는 일:
    .one = 각 편의 생각을 그들의 말로 설명하기
    .two = 이 논쟁이 어떻게 시작됐는지 이야기하기
    .three = 일부러 반대편에 서서 주장을 시험해 보기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 자기 생각을 적거나 이 중 하나를 골라 다시 보내 주십시오.
       *[informal] 자기 생각을 적거나 이 중 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어쩌다 이 생각을 하게 되셨습니까? 그 생각에서 시작할 수 있습니다.
       *[informal] 어쩌다 이 생각을 하게 되셨어요? 그 생각에서 시작할 수 있어요.
     }
 }

title-brief = 스스로 정하는 일
acknowledgement-brief = { $formality ->
    [formal] 흥미로운 질문입니다.
   *[informal] 흥미로운 질문이네요.
 }
boundary-brief = { $formality ->
    [formal] 논쟁 중인 물음에 의견을 말하지는 않습니다.
   *[informal] 논쟁 중인 물음에 의견을 말하지는 않아요.
 }
reason-brief = { $formality ->
    [formal] 무엇이 중요한지는 본인이 가장 잘 압니다.
   *[informal] 무엇이 중요한지는 본인이 가장 잘 알아요.
 }
alternatives-brief = 가능한 일:
    .one = 연구 결과 보여 주기
    .two = 장단점 정리
    .three = 생각을 글로 옮기기 돕기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 게 도움이 되겠습니까?
       *[informal] 어떤 게 도움이 될까요?
     }
 }

omitted = 의견이 갈리는 일에 대한 판단.
