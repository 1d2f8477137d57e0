# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 누군가 속게 되는 일
acknowledgement-calm = { $formality ->
    [formal] 많은 것이 걸린 일로 보입니다.
   *[informal] 많은 것이 걸린 일로 보여요.
 }
boundary-calm = { $formality ->
    [formal] 사기나 가짜 증거, 다른 사람인 척하는 일은 도울 수 없습니다.
   *[informal] 사기나 가짜 증거, 다른 사람인 척하는 일은 도울 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 그 말을 믿은 사람이 돈이나 시간, 믿음을 잃습니다.
   *[informal] 그 말을 믿은 사람이 돈이나 시간, 믿음을 잃어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 같은 내용을 자기 이름으로 솔직하게 쓰기
    .two = 주위에 알려 줄 수 있게 흔한 속임수 설명하기
    .three = 이 일에 모을 수 있는 진짜 증거 정리하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 무엇을 얻고 싶은지 적거나 이 중 하나를 골라 다시 제출해 주십시오.
       *[informal] 무엇을 얻고 싶은지 적거나 이 중 하나를 골라 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇을 얻고 싶으십니까? 숨기지 않고 갈 수 있는 길을 찾아보겠습니다.
       *[informal] 무엇을 얻고 싶으세요? 숨기지 않고 갈 수 있는 길을 찾아볼게요.
     }
 }

title-warm = 숨기지 않고도 할 수 있는 일
acknowledgement-warm = { $formality ->
    [formal] 곧은 길이 막힌 것 같을 때는 정말 답답합니다.
   *[informal] 곧은 길이 막힌 것 같을 때는 정말 답답하죠.
 }
boundary-warm = { $formality ->
    [formal] 가짜 이름이나 꾸며 낸 서류, 지어낸 이야기로 누군가를 속이는 일은 돕지 않겠습니다.
   *[informal] 가짜 이름이나 꾸며 낸 서류, 지어낸 이야기로 누군가를 속이는 일은 돕지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 알게 된 순간은 아프고, 한번 속은 사람은 다음 사람도 믿기 어려워집니다.
   *[informal] 알게 된 순간은 아프고, 한번 속은 사람은 다음 사람도 믿기 어려워져요.
 }
alternatives-warm = 이렇게 돕고 싶은 것:
    .one = 진짜 이유를 들어 필요한 것을 부탁하기
    .two = 공백이나 지연, 실수를 숨기지 않고 설명하기
    .three = 아무도 진짜로 여기지 않을 패러디 쓰기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 무엇이 길을 막고 있는지 적어서 다시 보내 주십시오.
       *[informal] 무엇이 길을 막고 있는지 적어서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 무엇이 길을 막고 있습니까? 말해 주시면 그것부터 풀어 보겠습니다.
       *[informal] 무엇이 길을 막고 있나요? 말해 주시면 그것부터 풀어 볼게요.
     }
 }

title-brief = 가짜 이름으로는 하지 않기
acknowledgement-brief = { $formality ->
    [formal] 잘되기를 바라는 마음이겠습니다.
   *[informal] 잘되기를 바라는 마음이겠죠.
 }
boundary-brief = { $formality ->
    [formal] 사기나 가짜를 만드는 일은 도울 수 없습니다.
   *[informal] 사기나 가짜를 만드는 일은 도울 수 없어요.
 }
reason-brief = { $formality ->
    [formal] 누군가 속게 됩니다.
   *[informal] 누군가 속게 돼요.
 }
alternatives-brief = 가능한 일:
    .one = 사기의 낌새 찾기
    .two = 속은 뒤 할 일 정리
    .three = 견본이라고 분명히 적은 견본 만들기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 고쳐서 다시 보내 주십시오.
       *[informal] 고쳐서 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떻게 되면 해결되겠습니까?
       *[informal] 어떻게 되면 해결될까요?
     }
 }

omitted = 가짜나 사기, 다른 사람인 척하는 일.
