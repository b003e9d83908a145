using System.Text.Json;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Time;
using Assistant.Skills.Answering;
using Assistant.Skills.Meetings;
using Assistant.Skills.Progress;
using Assistant.Skills.Reminders;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding.FollowUps;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Understanding.FollowUps;

public sealed class RecollectionTests
{
    private static readonly DateTimeOffset At = new(2026, 10, 5, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly TaskReference Task = new("002_0295eccbc9e7aa97.txt", new TaskKey("3.4"));

    private static readonly Request[] Kinds =
    [
        new DueRequest(LabelledOffice.Unit("TCCB"), DateRange.Quarter(2026, 2), TaskRole.Any, TaskState.Open) { AlsoUnits = [LabelledOffice.Unit("KHTC")], Source = "a.txt" },
        new FindRequest("tập huấn", LabelledOffice.Unit("TCCB"), TaskRole.Lead),
        new ExplainRequest(Task),
        new WhoRequest("tập huấn", TaskRole.Coordinator, Task),
        new PlansRequest("979", 2026),
        new PlanChainRequest("979/KH-SGDĐT", LabelledOffice.Unit("TCCB")),
        new ReviewRequest("a.txt", "979"),
        new TargetsRequest("hài lòng"),
        new ReportsRequest(LabelledOffice.Unit("TCCB"), DateRange.Month(2026, 6), "năm") { AlsoUnits = [LabelledOffice.Unit("KHTC")] },
        new RulesRequest("quán triệt"),
        new OpenRequest("kinh phí"),
        new LogMeetingRequest { Title = "giao ban", Kind = MeetingKind.Briefing, Mode = MeetingMode.Hybrid, Day = new DateOnly(2026, 5, 1), Start = At, Chair = "Hạnh", Place = "phòng 3" },
        new ChangeMeetingRequest(new MeetingPointer { Text = "họp giao ban", Days = DateRange.Month(2026, 6), At = new TimeOnly(8, 0), Unit = LabelledOffice.Unit("TCCB") }, new MeetingChanges { Day = new DateOnly(2026, 6, 2), Start = new TimeOnly(9, 30), Length = TimeSpan.FromHours(1.5), Mode = MeetingMode.Online }),
        new CancelMeetingRequest(new MeetingPointer { Latest = true }, "bận"),
        new UndoRequest(),
        new ExtendRequest(Task, null, new DateOnly(2026, 12, 15), "chờ số liệu"),
        new DecideExtensionRequest(null, "tập huấn", ExtensionDecision.Refused, null),
        new WithdrawExtensionRequest(Task, null),
        new ExtensionsRequest(LabelledOffice.Unit("TCCB")),
        new AskPartsRequest(Task, null, [LabelledOffice.Unit("KHTC")], "số liệu", new DateOnly(2026, 6, 1)),
        new PartsRequest(Task, null),
        new MeetingsRequest(null, DateRange.Month(2026, 6)),
        new MeetingStatsRequest(null, null),
        new ProgressRequest(Task, null, ProgressState.InProgress, 50, "đang làm", new DateOnly(2026, 5, 1)),
        new RemindRequest("họp", LabelledOffice.Unit("TCCB"), Task, At, new LeadTimes([new CalendarDuration(7, Grain.Day), new CalendarDuration(1.5m, Grain.Day)]))
        {
            Every = new ListRhythm(ListSpan.Week, DayOfWeek.Monday, null, new TimeOnly(8, 0)),
            Audience = new ReminderAudience.Members(LabelledOffice.Unit("TCCB")),
        },
        new RemindersRequest(new ReminderSelection(Position: 2)),
        new ReminderLedgerRequest(null, LedgerState.Failed, LabelledOffice.Unit("KHTC")) { Unopened = true },
        new DraftReportRequest(ReportPeriod.NineMonths, DateRange.Year(2026), null),
        new DraftLetterRequest(LetterPurpose.Urge, "Phòng TCCB", "nộp báo cáo") { Units = [LabelledOffice.Unit("TCCB")], Task = Task, EndsInTask = true, Report = ReportPeriod.Quarter, Days = DateRange.Quarter(2026, 3), OfLateWork = true },
        new HelpRequest(),
        new ChatRequest(SmallTalk.Thanks),
        new UnknownRequest(),
    ];

    public static TheoryData<Request> Requests => [.. Kinds];

    [Theory]
    [MemberData(nameof(Requests))]
    public void Serialize_EveryKindOfRequest_ComesBackTheSame(Request request)
    {
        var memory = new Recollection(request, [new RecalledThing("a.txt", new TaskKey("II.4"), new LineSpan(3, 5), "Đổi mới") { Day = new DateOnly(2026, 5, 1) }], AnswerView.First, Language.English, At) { Focus = 0, EarlierUnits = [LabelledOffice.Unit("KHTC")] };

        var json = JsonSerializer.Serialize(memory, RecollectionJson.Default.Recollection);
        var back = JsonSerializer.Deserialize(json, RecollectionJson.Default.Recollection).ShouldNotBeNull();

        back.Request.ShouldBeOfType(request.GetType());
        back.Things.ShouldBe(memory.Things);
        back.EarlierUnits.ShouldBe(memory.EarlierUnits);
        JsonSerializer.Serialize(back, RecollectionJson.Default.Recollection).ShouldBe(json);
    }

    [Fact]
    public void Serialize_EveryRequestThereIs_IsAmongTheKinds() =>
        typeof(Request).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Request)))
            .ShouldBe(Kinds.Select(request => request.GetType()), ignoreOrder: true);

    [Theory]
    [InlineData("việc nào quá hạn", "1.3 3.2.a 3.2.b")]
    [InlineData("nhiệm vụ 3.4 kế hoạch 979", "3.4")]
    [InlineData("có những kế hoạch nào", "- - - - -")]
    [InlineData("phòng KHTC có việc gì năm nay", "2.1")]
    [InlineData("việc của KHTC tháng 1 năm 2031", "")]
    public async Task Of_AnAnswer_KeepsItsRowsInTheOrderShown(string message, string keys)
    {
        var talk = new Talk(null, "2026-05-05T09:00:00+07:00");

        await talk.SayAsync(message);

        string.Join(' ', talk.Memory.ShouldNotBeNull().Things.Select(thing => thing.Key?.Value ?? "-")).ShouldBe(keys);
    }

    [Theory]
    [InlineData("cảm ơn em")]
    [InlineData("bạn làm được gì")]
    [InlineData("thời tiết hôm nay thế nào")]
    [InlineData("nhiệm vụ II.4")]
    [InlineData("ghi cuộc họp giao ban 8h mai")]
    public async Task Of_AnAnswerThatLeavesNothing_KeepsWhatWasInMind(string message)
    {
        var talk = new Talk(null, "2026-05-05T09:00:00+07:00");
        await talk.SayAsync("việc nào quá hạn");
        var before = talk.Memory;

        await talk.SayAsync(message);

        talk.Memory.ShouldBeSameAs(before);
    }

    [Fact]
    public void After_AnAnswerAboutAnotherUnit_KeepsTheUnitsSpokenOfBefore()
    {
        var first = About("Văn phòng Sở");
        var second = About("TCCB").After(first);

        About("KHTC").After(second).EarlierUnits.ShouldBe([LabelledOffice.Unit("TCCB"), LabelledOffice.Unit("Văn phòng Sở")]);
        About("KHTC").After(null).EarlierUnits.ShouldBeEmpty();
    }

    private static Recollection About(string unit) =>
        Recollection.Of(
            new DueAnswer(new DueRequest(LabelledOffice.Unit(unit), null, TaskRole.Lead, null), null, [], 0),
            new Understood(new DueRequest(LabelledOffice.Unit(unit), null, TaskRole.Lead, null), 1, null, Language.Vietnamese),
            AnswerView.First,
            At).ShouldNotBeNull();
}
