# A question, before anything is decided. There is no refusal in it.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 먼저 한 가지 질문
acknowledgement-calm = { $formality ->
    [formal] 기꺼이 살펴보겠습니다.
   *[informal] 기꺼이 살펴볼게요.
 }
boundary-calm = { $formality ->
    [formal] 답하기 전에 무엇이 필요한지 조금 더 알아야 합니다.
   *[informal] 답하기 전에 무엇이 필요한지 조금 더 알아야 해요.
 }
reason-calm = { $formality ->
    [formal] 여러 뜻으로 읽을 수 있어서, 잘못 짚으면 시간만 빼앗게 됩니다.
   *[informal] 여러 뜻으로 읽을 수 있어서, 잘못 짚으면 시간만 빼앗게 돼요.
 }
alternatives-calm = { $formality ->
    [formal] 다음 중 하나라도 알면 도움이 됩니다:
   *[informal] 다음 중 하나라도 알면 도움이 돼요:
 }
    .one = 마지막에 무엇을 얻고 싶은지
    .two = 누구를 위한, 무엇을 위한 것인지
    .three = 지금까지 해 보거나 찾아본 것
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 쓴 글에 한두 문장을 덧붙여 다시 제출해 주십시오.
       *[informal] 쓴 글에 한두 문장을 덧붙여 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 마지막에 무엇을 얻고 싶으십니까? 한두 문장이면 충분합니다.
       *[informal] 마지막에 무엇을 얻고 싶으세요? 한두 문장이면 충분해요.
     }
 }

title-warm = 꼭 맞는 답을 위해
acknowledgement-warm = { $formality ->
    [formal] 대충 답하고 싶지는 않습니다.
   *[informal] 대충 답하고 싶지는 않아요.
 }
boundary-warm = { $formality ->
    [formal] 딱 맞는 답을 하려면 조각 하나가 더 필요합니다.
   *[informal] 딱 맞는 답을 하려면 조각 하나가 더 필요해요.
 }
reason-warm = { $formality ->
    [formal] 어떤 사람에게 맞는 답이 다른 사람에게는 안 맞을 수 있습니다.
   *[informal] 어떤 사람에게 맞는 답이 다른 사람에게는 안 맞을 수 있어요.
 }
alternatives-warm = 가장 쉬운 것 하나만:
    .one = 어떤 것을 말하는지 예를 하나 들기
    .two = 일, 학교, 일상 가운데 어떤 상황인지 설명하기
    .three = 좋은 답이 어떤 모습인지 보여 주기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 더 적어 다시 보내 주십시오. 처음부터 다시 쓸 필요는 없습니다.
       *[informal] 이 중 하나를 더 적어 다시 보내 주세요. 처음부터 다시 쓸 필요는 없어요.
     }
   *[chat] { $formality ->
        [formal] 어떤 것을 알려 주실 수 있습니까? 거기서부터 이어 가겠습니다.
       *[informal] 어떤 것을 알려 주실 수 있나요? 거기서부터 이어 갈게요.
     }
 }

title-brief = { $formality ->
    [formal] 조금 더 알려 주십시오
   *[informal] 조금 더 알려 주세요
 }
acknowledgement-brief = { $formality ->
    [formal] 돕게 되어 기쁩니다.
   *[informal] 돕게 되어 기뻐요.
 }
boundary-brief = { $formality ->
    [formal] 답하기 전에 한 가지가 더 필요합니다.
   *[informal] 답하기 전에 한 가지가 더 필요해요.
 }
reason-brief = { $formality ->
    [formal] 엉뚱한 답이 될까 봐 그렇습니다.
   *[informal] 엉뚱한 답이 될까 봐 그래요.
 }
alternatives-brief = 덧붙여 주면 좋은 것:
    .one = 언제 어디의 일인지
    .two = 가장 중요한 부분
    .three = 얼마나 자세히 원하는지
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 하나를 덧붙여 다시 보내 주십시오.
       *[informal] 하나를 덧붙여 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 것을 덧붙일 수 있습니까?
       *[informal] 어떤 것을 덧붙일 수 있을까요?
     }
 }
