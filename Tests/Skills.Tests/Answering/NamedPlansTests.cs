using Assistant.Skills.Answering;
using Assistant.Skills.Progress;
using Assistant.Skills.Understanding.Requests;

namespace Assistant.Skills.Tests.Answering;

public sealed class NamedPlansTests
{
    private static readonly DateOnly Today = new(2026, 5, 13);

    [Theory]
    [InlineData("kế hoạch 555", "555")]
    [InlineData("kh 555/KH-UBND giao phòng mình làm gì", "555/KH-UBND")]
    [InlineData("ke hoach so 1234 co gi", "1234")]
    [InlineData("plan no. 77", "77")]
    [InlineData("555", "555")]
    [InlineData("kế hoạch năm trăm năm mươi lăm", "555")]
    [InlineData("kế hoạch một bốn bốn", null)]
    [InlineData("kế hoạch năm năm", null)]
    [InlineData("kế hoạch 979", null)]
    [InlineData("979/KH-SGDĐT", null)]
    [InlineData("kế hoạch 144/KH-UBND", null)]
    [InlineData("kế hoạch 2026", null)]
    [InlineData("kế hoạch 5 năm", null)]
    [InlineData("kế hoạch 3.2", null)]
    [InlineData("phòng KHTC", null)]
    public void Unloaded_Number_IsToldFromLoadedPlansYearsAndCounts(string text, string? plan) =>
        PlanNumbers.Unloaded(text, LabelledOffice.Library).ShouldBe(plan);

    [Fact]
    public async Task Clerk_PlanThatIsNotLoaded_AnswersFromNoOther()
    {
        var result = await Answer(new FindRequest("dân vận trong kế hoạch 555"));

        result.ShouldBeOfType<PlanNotLoaded>().Plan.ShouldBe("555");
        result.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Clerk_TaskOfAFileThatIsNotLoaded_SaysSo() =>
        (await Answer(new ExplainRequest(new TaskReference("gone.txt", new Knowledge.Plans.TaskKey("1"))))).ShouldBeOfType<PlanNotLoaded>();

    [Theory]
    [InlineData("dân vận năm 2025", 0)]
    [InlineData("dân vận năm 2026", 1)]
    [InlineData("dân vận", 1)]
    public void Plans_OfAYear_AreNotThoseOfAnother(string text, int plans)
    {
        var answer = new PlansSkill(LabelledOffice.Answers).Answer(new PlansRequest(text), LabelledOffice.On(Today));

        answer.Plans.Count.ShouldBe(plans);
        (answer.Others.Count == 0).ShouldBe(plans > 0);
    }

    [Theory]
    [InlineData("9.9", "5.1 5.2")]
    [InlineData("3.9", "3.4 3.5")]
    [InlineData("3.2.e", "3.2.b 3.2.c")]
    public void Explain_MissingKey_TellsTheKeysNearIt(string key, string near)
    {
        var source = LabelledOffice.Library.Plans.Single(plan => plan.Number == 979).Source;

        var answer = new TaskSkill(LabelledOffice.Answers).Explain(new ExplainRequest(new TaskReference(source, new Knowledge.Plans.TaskKey(key))), LabelledOffice.On(Today), ProgressSnapshot.Empty);

        answer.Task.ShouldBeNull();
        near.Split(' ').ShouldBeSubsetOf(answer.NearKeys);
    }

    [Theory]
    [InlineData("Nêu các chỉ tiêu trong kế hoạch CCHC năm 2026 của Sở", "001")]
    [InlineData("các chỉ tiêu định lượng của KL 226 mà sở mình phải đạt trong năm, kể hết ra", "000")]
    [InlineData("chỉ tiêu của phường Hải An", "003")]
    [InlineData("Đề nghị liệt kê các chỉ tiêu định lượng nêu trong Kế hoạch triển khai Kế hoạch 144/KH-UBND của Sở", "000")]
    public void Targets_OfANamedPlan_AreAllOfItsAndNoOthers(string text, string plan)
    {
        var targets = new GoalSkill(LabelledOffice.Answers).Targets(new TargetsRequest(text), LabelledOffice.On(Today)).Targets;

        targets.ShouldAllBe(entry => entry.Plan.Source.StartsWith(plan));
        targets.Count.ShouldBe(LabelledOffice.Library.Plans.Single(loaded => loaded.Source.StartsWith(plan, StringComparison.Ordinal)).Targets.Count);
    }

    [Fact]
    public void Plans_OfNoSubjectKnown_AreNoneAndAllToChooseFrom()
    {
        var answer = new PlansSkill(LabelledOffice.Answers).Answer(new PlansRequest("phòng chống lụt bão"), LabelledOffice.On(Today));

        answer.Plans.ShouldBeEmpty();
        answer.Others.Count.ShouldBe(LabelledOffice.Library.Plans.Count);
    }

    [Theory]
    [InlineData("Hiện trợ lý đang theo dõi")]
    [InlineData("all the plans you know")]
    [InlineData("Sở mình")]
    public void Plans_TalkWithoutASubject_AreAll(string text) =>
        new PlansSkill(LabelledOffice.Answers).Answer(new PlansRequest(text), LabelledOffice.On(Today)).Plans.Count.ShouldBe(LabelledOffice.Library.Plans.Count);

    private static Task<SkillResult> Answer(Request request) =>
        new Clerk(LabelledOffice.Answers, new NoProgress(), new WithoutJournal()).AnswerAsync(new Understood(request, 1, null, Language.Vietnamese), LabelledOffice.On(Today), CancellationToken.None);
}
