using Assistant.Knowledge.Reading;
using Assistant.Knowledge.Search;
using Assistant.Skills.Answering;
using Assistant.Skills.Directory;
using Assistant.Skills.Model;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Model;

public sealed class RequestChooserTests
{
    private const string Message = "mấy bữa nữa bên mình còn vướng chi không";

    private static readonly Asker Asker = LabelledOffice.On(new DateOnly(2026, 5, 13)) with { Unit = LabelledOffice.Unit("Văn phòng Sở") };

    private static readonly Understood NotRead = new(new UnknownRequest(), 0.2, null, Language.Vietnamese) { Text = Message };

    private static Func<ChatResponse> Due => () => ScriptedChat.Calls("due_list", ("unit", "Văn phòng Sở"), ("from", "2026-10-01"), ("to", "2026-12-31"));

    [Fact]
    public async Task Choose_AFunctionAndThenDone_GivesItsRequestAndNoWordOfTheModel()
    {
        var model = new ScriptedChat(Due, () => ScriptedChat.Says("Có 99 việc. DONE"));

        var chosen = (await ChooseAsync(model)).ShouldBeOfType<Choice.Chosen>().Requests.ShouldHaveSingleItem();

        var due = chosen.Request.ShouldBeOfType<DueRequest>();
        due.Unit!.Name.ShouldBe("Văn phòng Sở");
        due.Period!.Value.First.ShouldBe(new DateOnly(2026, 10, 1));
        chosen.Confidence.ShouldBe(1);
        chosen.Text.ShouldBe(Message);
    }

    [Fact]
    public async Task Choose_ResultThatWasNotAskedFor_IsNotShown() =>
        (await ChooseAsync(new ScriptedChat(Due, () => ScriptedChat.Says("NONE")))).ShouldBeOfType<Choice.Nothing>();

    [Fact]
    public async Task Choose_AnsweredInWordsOfItsOwn_IsNotShown() =>
        (await ChooseAsync(new ScriptedChat(() => ScriptedChat.Says("Văn phòng có 12 việc đến hạn ngày 20/6.")))).ShouldBeOfType<Choice.Nothing>();

    [Fact]
    public async Task Choose_LooksUpAndThenCallsAgain_ShowsWhatWasCalledLast()
    {
        var model = new ScriptedChat(
            () => ScriptedChat.Calls("tasks_find", ("text", "cải cách hành chính")),
            () => ScriptedChat.Calls("targets_list", ("text", "cải cách hành chính")),
            () => ScriptedChat.Says("DONE"));

        (await ChooseAsync(model)).ShouldBeOfType<Choice.Chosen>().Requests.ShouldHaveSingleItem().Request.ShouldBeOfType<TargetsRequest>();
    }

    [Fact]
    public async Task Choose_TwoFunctionsAtOnce_GivesBoth()
    {
        var model = new ScriptedChat(
            () => ScriptedChat.Calls(("plans_list", []), ("rules_list", [])),
            () => ScriptedChat.Says("DONE"));

        (await ChooseAsync(model)).ShouldBeOfType<Choice.Chosen>().Requests.Select(each => each.Request.GetType()).ShouldBe([typeof(PlansRequest), typeof(RulesRequest)]);
    }

    [Fact]
    public async Task Choose_FunctionThatFindsNothing_IsNoBetterThanTheAnswerAtHand() =>
        (await ChooseAsync(new ScriptedChat(() => ScriptedChat.Calls("tasks_find", ("text", "tàu ngầm nguyên tử")), () => ScriptedChat.Says("DONE")))).ShouldBeOfType<Choice.Nothing>();

    [Theory]
    [InlineData(1, false)]
    [InlineData(0.6, false)]
    [InlineData(0.4, true)]
    public async Task Ask_OnlyWhereTheGrammarIsNotSure(double confidence, bool asked)
    {
        var model = new ScriptedChat();

        await ChooseAsync(model, NotRead with { Confidence = confidence });

        (model.Asked.Count > 0).ShouldBe(asked);
    }

    [Fact]
    public void Ask_OpenQuestionThatSearchAnswers_IsLeftToSearch()
    {
        var open = new OpenRequest("Kinh phí lấy từ nguồn nào?");
        var passage = new Passage("002_0295eccbc9e7aa97.txt", "979/KH-SGDĐT", "Kế hoạch", null, new LineSpan(1, 1), "Kinh phí từ ngân sách.", "", "Kinh phí từ ngân sách.");
        var chooser = new RequestChooser(LanguageModel.Of(new ScriptedChat(), new ModelLimits()));
        var doubted = NotRead with { Request = open, Confidence = 0.4 };

        chooser.IsAsked(doubted, new OpenAnswer(open, passage, ShowContacts: false)).ShouldBeFalse();
        chooser.IsAsked(doubted, new OpenAnswer(open, null, ShowContacts: false)).ShouldBeTrue();
    }

    [Fact]
    public async Task Ask_TellsTheDayAndTheUnitAndNoNameOfTheAsker()
    {
        var model = new ScriptedChat();

        await new RequestChooser(LanguageModel.Of(model, new ModelLimits())).ChooseAsync(
            NotRead, Answer, Message + ", gọi lại 0912345678 nhé", Tools(), Asker with { Name = "Trần Thị Lan", Id = "29:lan" }, CancellationToken.None);

        var told = model.Asked[0].Options!.Instructions!;
        told.ShouldContain("2026-05-13");
        told.ShouldContain("Văn phòng Sở");
        told.ShouldNotContain("Lan");
        told.ShouldNotContain("29:");
        model.Asked[0].Messages.ShouldHaveSingleItem().Text.ShouldBe(Message + ", gọi lại SỐĐT1 nhé");
    }

    [Fact]
    public async Task Choose_MeetingOutOfMinutes_KeepsOnlyWhatTheMinutesSay()
    {
        const string minutes = """
            Biên bản: lúc 8h ngày 12/5/2026 tại phòng họp tầng 2, đồng chí Hùng chủ trì bàn việc trực hè, 12 người dự.
            Văn phòng lập lịch trực trước ngày 25/5. Không tổ chức liên hoan cuối năm học.
            """;
        var model = new ScriptedChat(() => ScriptedChat.Calls(
            "meeting_log",
            ("title", "bàn việc trực hè"), ("start", "2026-05-12T08:00:00+07:00"), ("end", "2026-05-12T11:30:00+07:00"), ("place", "hội trường A"), ("count", 120),
            ("conclusions", "Văn phòng lập lịch trực trước ngày 25/5. tổ chức liên hoan cuối năm học. Phòng TCCB báo cáo ngày 30/5.")));

        var chosen = (await ChooseAsync(model, NotRead with { Text = minutes }, minutes)).ShouldBeOfType<Choice.Chosen>().Requests.ShouldHaveSingleItem();

        var log = chosen.Request.ShouldBeOfType<LogMeetingRequest>();
        log.Title.ShouldBe("bàn việc trực hè");
        log.Start.ShouldBe(new DateTimeOffset(2026, 5, 12, 8, 0, 0, TimeSpan.FromHours(7)));
        log.End.ShouldBeNull();
        log.Place.ShouldBeNull();
        log.Attendees.ShouldBeNull();
        log.Conclusions.ShouldBe("Văn phòng lập lịch trực trước ngày 25/5");
    }

    public static TheoryData<string, string> Invented => new()
    {
        { "meeting_log", """{"title":"Họp khẩn với Giám đốc","start":"2026-05-14T09:00:00+07:00"}""" },
        { "progress_report", """{"source":"002_0295eccbc9e7aa97.txt","key":"3.4","state":"done","percent":100}""" },
        { "extension_ask", """{"source":"002_0295eccbc9e7aa97.txt","key":"3.4","to":"2027-12-31"}""" },
        { "undo_last", "{}" },
        { "reminder_cancel", """{"all":true}""" },
        { "reminder_set", """{"text":"đi họp","at":"2026-05-14T09:00:00+07:00"}""" },
    };

    [Theory]
    [MemberData(nameof(Invented))]
    public async Task Choose_WriteOfWhatNobodySaid_ComesToNothing(string function, string arguments)
    {
        var given = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!;

        (await ChooseAsync(new ScriptedChat(() => ScriptedChat.Calls((function, given))))).ShouldBeOfType<Choice.Nothing>();
    }

    private static Clerk Clerk { get; } = new(LabelledOffice.Answers, new NoProgress(), new WithoutJournal());

    private static NotUnderstood Answer { get; } = new(new UnknownRequest());

    private static SkillTools Tools() => new(Clerk, LabelledOffice.Office, Asker);

    private static Task<Choice> ChooseAsync(ScriptedChat model, Understood? understood = null, string message = Message) =>
        new RequestChooser(LanguageModel.Of(model, new ModelLimits())).ChooseAsync(understood ?? NotRead, Answer, message, Tools(), Asker, CancellationToken.None);
}
