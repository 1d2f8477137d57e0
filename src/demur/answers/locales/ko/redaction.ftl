# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] 개인 정보가 들어 있습니다
   *[informal] 개인 정보가 들어 있어요
 }
acknowledgement-calm = { $formality ->
    [formal] 이 글이나 이미지로 얼른 작업하고 싶을 것입니다.
   *[informal] 이 글이나 이미지로 얼른 작업하고 싶을 거예요.
 }
boundary-calm = { $formality ->
    [formal] 사람들의 개인 정보가 보이는 상태로는 작업할 수 없습니다.
   *[informal] 사람들의 개인 정보가 보이는 상태로는 작업할 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 퍼지면 이름이 나온 사람이 사는 곳을 들키거나 속임을 당할 수 있습니다.
   *[informal] 퍼지면 이름이 나온 사람이 사는 곳을 들키거나 속임을 당할 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 어떤 정보를 빼야 하는지 정리하기
    .two = 고객, 상담원처럼 이름을 대신할 말 추천하기
    .three = 이름 없이 입력한 요점을 요약하기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 이름과 번호, 주소를 빼고 다시 제출해 주십시오.
       *[informal] 이름과 번호, 주소를 빼고 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어느 부분이 가장 필요하십니까? 그 부분을 이름과 번호 없이 보내 주시면 됩니다.
       *[informal] 어느 부분이 가장 필요하세요? 그 부분을 이름과 번호 없이 보내 주시면 돼요.
     }
 }

title-warm = 먼저 몇 가지를 가리기
acknowledgement-warm = { $formality ->
    [formal] 이 일로 오래 붙잡아 두고 싶지는 않습니다.
   *[informal] 이 일로 오래 붙잡아 두고 싶지는 않아요.
 }
boundary-warm = { $formality ->
    [formal] 이름이나 번호, 얼굴로 실제 사람을 알 수 있는 것은 그대로 이어 가지 않겠습니다.
   *[informal] 이름이나 번호, 얼굴로 실제 사람을 알 수 있는 것은 그대로 이어 가지 않을게요.
 }
reason-warm = { $formality ->
    [formal] 거기 담긴 사람은 그 정보가 남에게 갈 줄 몰랐을 수도 있습니다.
   *[informal] 거기 담긴 사람은 그 정보가 남에게 갈 줄 몰랐을 수도 있어요.
 }
alternatives-warm = 빨리 끝내는 방법:
    .one = 이름과 얼굴, 전화번호, 계좌 번호 가리기
    .two = 날짜와 금액은 남기고 누구 것인지는 지우기
    .three = 이미 가려 둔 사본이 있으면 그것 쓰기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 사람을 알아볼 수 있는 것은 가리고 필요한 것은 남겨 다시 보내 주십시오.
       *[informal] 사람을 알아볼 수 있는 것은 가리고 필요한 것은 남겨 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 뜻이 통하려면 어떤 정보가 남아야 합니까? 함께 골라 보겠습니다.
       *[informal] 뜻이 통하려면 어떤 정보가 남아야 하나요? 함께 골라 볼게요.
     }
 }

title-brief = 쓸 수 있기까지 한 걸음
acknowledgement-brief = { $formality ->
    [formal] 거의 다 왔습니다.
   *[informal] 거의 다 왔어요.
 }
boundary-brief = { $formality ->
    [formal] 가리지 않은 개인 정보로는 작업하지 않습니다.
   *[informal] 가리지 않은 개인 정보로는 작업하지 않아요.
 }
reason-brief = { $formality ->
    [formal] 이름이 나온 사람이 피해를 볼 수 있습니다.
   *[informal] 이름이 나온 사람이 피해를 볼 수 있어요.
 }
alternatives-brief = 가능한 일:
    .one = 예시 데이터 만들기
    .two = 이미지 흐리게 하는 법 설명
    .three = 가린 예 보여 주기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 정보를 가리고 다시 보내 주십시오.
       *[informal] 정보를 가리고 다시 보내 주세요.
     }
   *[chat] { $formality ->
        [formal] 하나부터 시작하시겠습니까?
       *[informal] 하나부터 시작할까요?
     }
 }

omitted = 사람들의 개인 정보.
