# It is not known, not known here, or not known yet.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 모르는 내용
acknowledgement-calm = { $formality ->
    [formal] 답이 있다면 참 좋겠습니다.
   *[informal] 답이 있다면 참 좋겠어요.
 }
boundary-calm = { $formality ->
    [formal] 물어본 사실을 알지 못해서 알려 드릴 수 없습니다.
   *[informal] 물어본 사실을 알지 못해서 알려 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 짐작으로 답하면 틀린 것 위에 쌓아 가게 될 수 있습니다.
   *[informal] 짐작으로 답하면 틀린 것 위에 쌓아 가게 될 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 이 주제에 대해 아는 것 알려 주기
    .two = 찾아볼 곳이나 물어볼 사람 추천하기
    .three = 붙여 넣은 자료를 바탕으로 살펴보기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 자료를 덧붙이거나 이 중 하나로 바꿔서 다시 제출해 주십시오.
       *[informal] 자료를 덧붙이거나 이 중 하나로 바꿔서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 가지고 있는 자료가 있습니까? 함께 살펴볼 수 있습니다.
       *[informal] 가지고 있는 자료가 있으세요? 함께 살펴볼 수 있어요.
     }
 }

title-warm = 짐작밖에 안 될 답
acknowledgement-warm = { $formality ->
    [formal] 왜 알고 싶은지 알겠고, 저도 답해 드리고 싶었습니다.
   *[informal] 왜 알고 싶은지 알겠고, 저도 답해 드리고 싶었어요.
 }
boundary-warm = { $formality ->
    [formal] 사실을 모르면서 답을 지어내지는 않겠습니다.
   *[informal] 사실을 모르면서 답을 지어내지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 믿고 쓸 답이라면 짐작보다 나아야 합니다.
   *[informal] 믿고 쓸 답이라면 짐작보다 나아야 해요.
 }
alternatives-warm = 더 나아가는 데 도움이 될 것:
    .one = 답이 무엇에 달려 있는지 설명하기
    .two = 검색하기 좋은 말 추천하기
    .three = 밝혀진 것과 아직 모르는 것 나누기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 답을 어디에 쓸지 적거나 하나를 골라 다시 보내 주십시오.
       *[informal] 답을 어디에 쓸지 적거나 하나를 골라 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 답을 어디에 쓰려고 하십니까? 일부만으로도 충분할지 모릅니다.
       *[informal] 답을 어디에 쓰려고 하세요? 일부만으로도 충분할지 몰라요.
     }
 }

title-brief = 아는 범위 밖
acknowledgement-brief = { $formality ->
    [formal] 좋은 질문입니다.
   *[informal] 좋은 질문이에요.
 }
boundary-brief = { $formality ->
    [formal] 답하는 데 필요한 사실을 갖고 있지 않습니다.
   *[informal] 답하는 데 필요한 사실을 갖고 있지 않아요.
 }
reason-brief = { $formality ->
    [formal] 틀린 답은 손해가 될 수 있습니다.
   *[informal] 틀린 답은 손해가 될 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 질문 좁히기
    .two = 전문가에게 보낼 글 초안
    .three = 찾은 답 판단 돕기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어느 부분이 가장 중요합니까?
       *[informal] 어느 부분이 가장 중요해요?
     }
 }

omitted = 제가 모르는 사실.
