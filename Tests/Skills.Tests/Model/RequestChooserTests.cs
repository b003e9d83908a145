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
        due.Period!.First.ShouldBe(new DateOnly(2026, 10, 1));
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
            () => ScriptedChat.Calls("tasks_find", ("topic", "cải cách hành chính")),
            () => ScriptedChat.Calls("targets_list", ("topic", "cải cách hành chính")),
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
        (await ChooseAsync(new ScriptedChat(() => ScriptedChat.Calls("tasks_find", ("topic", "tàu ngầm nguyên tử")), () => ScriptedChat.Says("DONE")))).ShouldBeOfType<Choice.Nothing>();

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
    public async Task Ask_OpenQuestionThatSearchAnswers_IsLeftToSearch()
    {
        var open = new OpenRequest("đăng ký tập huấn sử dụng chữ ký số");
        var answer = (OpenAnswer)await Clerk.AnswerAsync(new Understood(open, 1, null, Language.Vietnamese), Asker, CancellationToken.None);
        answer.Passage.ShouldNotBeNull();
        var model = new ScriptedChat();

        new RequestChooser(LanguageModel.Of(model, new ModelLimits())).IsAsked(NotRead with { Request = open, Confidence = 0.4 }, answer).ShouldBeFalse();
    }

    [Fact]
    public async Task Ask_TellsTheDayAndTheUnitAndNoNameOfTheAsker()
    {
        var model = new ScriptedChat();

        await new RequestChooser(LanguageModel.Of(model, new ModelLimits())).ChooseAsync(
            NotRead, Answer, Message, Tools(), Asker with { Name = "Trần Thị Lan", Id = "29:lan" }, CancellationToken.None);

        var told = model.Asked[0].Options!.Instructions!;
        told.ShouldContain("2026-05-13");
        told.ShouldContain("Văn phòng Sở");
        told.ShouldNotContain("Lan");
        told.ShouldNotContain("29:");
        model.Asked[0].Messages.ShouldHaveSingleItem().Text.ShouldBe(Message);
    }

    private static Clerk Clerk { get; } = new(LabelledOffice.Answers, new NoProgress(), new WithoutJournal());

    private static NotUnderstood Answer { get; } = new(new UnknownRequest());

    private static SkillTools Tools() => new(SkillCatalog.ResultsFor(Clerk, LabelledOffice.Office, Asker));

    private static Task<Choice> ChooseAsync(ScriptedChat model, Understood? understood = null) =>
        new RequestChooser(LanguageModel.Of(model, new ModelLimits())).ChooseAsync(understood ?? NotRead, Answer, Message, Tools(), Asker, CancellationToken.None);
}
