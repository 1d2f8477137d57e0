# Advice on somebody's own case that a professional has to give.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 전문가가 봐야 하는 일
acknowledgement-calm = { $formality ->
    [formal] 결정하기 전에 분명한 답을 듣고 싶은 건 당연한 일입니다.
   *[informal] 결정하기 전에 분명한 답을 듣고 싶은 건 당연한 일이에요.
 }
boundary-calm = { $formality ->
    [formal] 개인 사정에 대한 전문적인 조언은 드릴 수 없습니다.
   *[informal] 개인 사정에 대한 전문적인 조언은 드릴 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 전체 상황을 볼 수 있는 사람이라야 여기서는 놓치게 되는 점을 알아볼 수 있습니다.
   *[informal] 전체 상황을 볼 수 있는 사람이라야 여기서는 놓치게 되는 점을 알아볼 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 비슷한 일이 보통 어떻게 진행되는지 쉬운 말로 설명하기
    .two = 전문가에게 물어볼 질문 정리하기
    .three = 지금까지 아는 내용을 상담에 가져갈 짧은 메모로 정리하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나로 바꾸거나 일반적인 질문으로 고쳐서 다시 제출해 주십시오.
       *[informal] 이 중 하나로 바꾸거나 일반적인 질문으로 고쳐서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇을 결정하려고 하십니까? 지금까지 알고 계신 내용도 알려 주십시오.
       *[informal] 무엇을 결정하려고 하세요? 지금까지 알고 있는 것도 알려 주세요.
     }
 }

title-warm = 전문가의 눈이 필요한 일
acknowledgement-warm = { $formality ->
    [formal] 이런 선택 앞에 혼자 서 있기란 쉽지 않으니 도움이 되고 싶습니다.
   *[informal] 이런 선택 앞에 혼자 서 있기란 쉽지 않으니 도움이 되고 싶어요.
 }
boundary-warm = { $formality ->
    [formal] 상황을 직접 살필 수 있는 전문가를 대신하지는 않겠습니다.
   *[informal] 상황을 직접 살필 수 있는 전문가를 대신하지는 않을게요.
 }
reason-warm = { $formality ->
    [formal] 제가 틀리면 그 결과를 떠안는 쪽은 상담하신 본인입니다.
   *[informal] 제가 틀리면 그 결과를 떠안는 쪽은 상담하신 본인이에요.
 }
alternatives-warm = 다음 걸음을 가볍게 해 줄 방법:
    .one = 이 문제에 맞는 전문가가 어느 쪽인지 찾아보기
    .two = 흔한 선택지와 각각의 장점 살펴보기
    .three = 받은 편지나 보고서에 나오는 어려운 말 풀어 보기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 어떤 것이 도움이 될지 간단한 배경과 함께 적어 다시 보내 주십시오.
       *[informal] 어떤 것이 도움이 될지 간단한 배경과 함께 적어 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 가장 마음에 걸리는 게 무엇입니까? 말해 주시면 하나씩 같이 정리할 수 있습니다.
       *[informal] 가장 마음에 걸리는 게 뭐예요? 말해 주시면 하나씩 같이 정리할 수 있어요.
     }
 }

title-brief = 전문가에게 물어볼 일
acknowledgement-brief = { $formality ->
    [formal] 그럴 만한 질문입니다.
   *[informal] 그럴 만한 질문이에요.
 }
boundary-brief = { $formality ->
    [formal] 개인 사정에 대한 전문 조언은 하지 않습니다.
   *[informal] 개인 사정에 대한 전문 조언은 하지 않아요.
 }
reason-brief = { $formality ->
    [formal] 세세한 사정까지 봐야 합니다.
   *[informal] 세세한 사정까지 봐야 해요.
 }
alternatives-brief = 가능한 일:
    .one = 전문가가 무엇을 보는지 설명
    .two = 상담 글 초안 쓰기
    .three = 무료 상담이 있을 만한 곳 안내
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

omitted = 개인 사정에 대해 전문가가 해야 하는 조언.
