# Swear words and crude language.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 뜻은 그대로, 욕은 빼고
acknowledgement-calm = { $formality ->
    [formal] 톡 쏘는 글을 바라는 것 같습니다.
   *[informal] 톡 쏘는 글을 바라는 것 같아요.
 }
boundary-calm = { $formality ->
    [formal] 욕이나 거친 말은 여기서 쓸 수 없습니다.
   *[informal] 욕이나 거친 말은 여기서 쓸 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 여기서 읽는 사람 가운데는 보고 싶지 않은 사람도 있습니다.
   *[informal] 여기서 읽는 사람 가운데는 보고 싶지 않은 사람도 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 같은 말을 깨끗한 말로 날카롭게 하기
    .two = 직설적이되 예의를 지킨 답장 쓰기
    .three = 거친 표현이 무슨 뜻이고 얼마나 센지 설명하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 욕을 빼거나 깨끗한 말로 써 달라고 고쳐서 다시 제출해 주십시오.
       *[informal] 욕을 빼거나 깨끗한 말로 써 달라고 고쳐서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 누가 읽을 글입니까? 거기에 맞는 말투를 찾아보겠습니다.
       *[informal] 누가 읽을 글인가요? 거기에 맞는 말투를 찾아볼게요.
     }
 }

title-warm = 욕 없이도 매운맛
acknowledgement-warm = { $formality ->
    [formal] 센 말 한마디가 속 시원할 때가 있다는 건 압니다.
   *[informal] 센 말 한마디가 속 시원할 때가 있다는 건 알아요.
 }
boundary-warm = { $formality ->
    [formal] 제가 쓰는 글에는 상스러운 말을 넣지 않겠습니다.
   *[informal] 제가 쓰는 글에는 상스러운 말을 넣지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 아무 상관 없는 사람에게 가 닿을 수도 있습니다.
   *[informal] 아무 상관 없는 사람에게 가 닿을 수도 있어요.
 }
alternatives-warm = 다른 방법으로 힘주기:
    .one = 누구도 기분 상하지 않을 엉뚱한 악담 지어내기
    .two = 푸념을 짧고 웃긴 연설로 바꾸기
    .three = 할 말은 남기고 초안을 누그러뜨리기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 무엇에 대한 말인지 적어서 다시 보내 주십시오.
       *[informal] 무엇에 대한 말인지 적어서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇 때문에 나온 말입니까? 알려 주시면 힘 있게 쓰겠습니다.
       *[informal] 무엇 때문에 나온 말이에요? 알려 주시면 힘 있게 쓸게요.
     }
 }

title-brief = 욕은 빼고
acknowledgement-brief = { $formality ->
    [formal] 기분은 알겠습니다.
   *[informal] 기분은 알겠어요.
 }
boundary-brief = { $formality ->
    [formal] 거친 말은 여기서 쓰지 않습니다.
   *[informal] 거친 말은 여기서 쓰지 않아요.
 }
reason-brief = { $formality ->
    [formal] 불편해하는 독자도 있습니다.
   *[informal] 불편해하는 독자도 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 더 날카롭고 깨끗한 말 찾기
    .two = 효과 있는 항의 글 초안
    .three = 웃음은 살리고 욕은 빼기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 말을 바꿔 다시 보내 주십시오.
       *[informal] 말을 바꿔 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 걸 원하십니까?
       *[informal] 어떤 걸 원하세요?
     }
 }

omitted = 욕설.
