# It cannot be done from here: no access, no tool, no such sense.
# Language: Korean. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 여기서는 손이 닿지 않는 일
acknowledgement-calm = { $formality ->
    [formal] 된다면 참 편하겠습니다.
   *[informal] 된다면 참 편하겠어요.
 }
boundary-calm = { $formality ->
    [formal] 연결되어 있지 않은 도구나 계정, 데이터가 필요한 일은 할 수 없습니다.
   *[informal] 연결되어 있지 않은 도구나 계정, 데이터가 필요한 일은 할 수 없어요.
 }
reason-calm = { $formality ->
    [formal] 억지로 하면 결과를 지어내게 되고, 그걸 믿고 움직이게 만들 수 있습니다.
   *[informal] 억지로 하면 결과를 지어내게 되고, 그걸 믿고 움직이게 만들 수 있어요.
 }
alternatives-calm = 도울 수 있는 일:
    .one = 붙여 넣은 글로 작업하기
    .two = 직접 할 수 있게 순서 적어 주기
    .three = 그대로 복사해 쓸 수 있는 초안 만들기
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 글이나 숫자를 입력하거나 이 중 하나로 바꿔서 다시 제출해 주십시오.
       *[informal] 글이나 숫자를 입력하거나 이 중 하나로 바꿔서 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 여기에 붙여 넣을 수 있는 게 있습니까?
       *[informal] 여기에 붙여 넣을 수 있는 게 있으세요?
     }
 }

title-warm = 할 수 있다면 했을 일
acknowledgement-warm = { $formality ->
    [formal] 그게 되면 시간이 얼마나 절약될지 압니다.
   *[informal] 그게 되면 시간이 얼마나 절약될지 알아요.
 }
boundary-warm = { $formality ->
    [formal] 거기에 필요한 파일이나 사이트, 기기, 실시간 데이터에는 접근할 수 없습니다.
   *[informal] 거기에 필요한 파일이나 사이트, 기기, 실시간 데이터에는 접근할 수 없어요.
 }
reason-warm = { $formality ->
    [formal] 다 된 척하면 가장 곤란한 순간에 그 사실을 알게 됩니다.
   *[informal] 다 된 척하면 가장 곤란한 순간에 그 사실을 알게 돼요.
 }
alternatives-warm = 비슷한 데까지 갈 수 있는 방법:
    .one = 보이거나 들리는 것을 설명하고 함께 뜻 파악하기
    .two = 어떤 종류의 도구로 할 수 있는지 물어보기
    .three = 하는 동안 살펴볼 점의 목록 받기
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] 어떤 결과가 필요한지 적거나 이 중 하나를 골라 다시 제출해 주십시오.
       *[informal] 어떤 결과가 필요한지 적거나 이 중 하나를 골라 다시 제출해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 결과를 바라십니까? 그중 할 수 있는 부분을 찾아보겠습니다.
       *[informal] 어떤 결과를 바라세요? 그중 할 수 있는 부분을 찾아볼게요.
     }
 }

title-brief = 여기서는 안 되는 일
acknowledgement-brief = { $formality ->
    [formal] 좋은 생각입니다.
   *[informal] 좋은 생각이에요.
 }
boundary-brief = { $formality ->
    [formal] 이 일에 필요한 도구나 권한이 없습니다.
   *[informal] 이 일에 필요한 도구나 권한이 없어요.
 }
reason-brief = { $formality ->
    [formal] 지어낸 결과는 도움이 되지 않습니다.
   *[informal] 지어낸 결과는 도움이 되지 않아요.
 }
alternatives-brief = 가능한 일:
    .one = 일의 계획 짜기
    .two = 서식 만들기
    .three = 나온 결과 확인하기
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] 이 중 하나를 입력해 주십시오.
       *[informal] 이 중 하나를 입력해 주세요.
     }
   *[chat] { $formality ->
        [formal] 어떤 걸로 하시겠습니까?
       *[informal] 어떤 걸로 할까요?
     }
 }

omitted = 갖고 있지 않은 도구나 권한, 데이터가 필요한 부분.
