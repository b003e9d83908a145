using System.Text.Json;
using Assistant.Knowledge.Search;
using Assistant.Skills.Directory;
using Assistant.Skills.Functions;
using Assistant.Skills.Model;
using Assistant.Skills.Progress;
using Assistant.Skills.Tests.Answering;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Model;

public sealed class SkillToolsTests
{
    private static readonly Asker Asker = LabelledOffice.On(new DateOnly(2026, 5, 13));

    private readonly SkillTools _tools = new(new Clerk(LabelledOffice.Answers, new NoProgress(), new WithoutJournal()), LabelledOffice.Office, Asker);

    [Fact]
    public async Task Call_AsAModelWritesIt_GivesTheSkillsOwnResult()
    {
        var read = (await CallAsync("due_list", """{"unit":"TCCB","from":null,"to":null,"state":"overdue"}""")).ShouldBeOfType<ToolOutcome.Read>();

        read.Request.ShouldBeOfType<DueRequest>().State.ShouldBe(TaskState.Overdue);
        read.Result.Items.ShouldNotBeEmpty();
        read.Text.ShouldContain("3.2.");
    }

    [Theory]
    [InlineData("delete_everything", "{}")]
    [InlineData("due_list", """{"person":"29:somebody"}""")]
    [InlineData("due_list", """{"from":"hôm qua"}""")]
    [InlineData("due_list", """{"from":"2026-05-13","to":"2026-01-01"}""")]
    [InlineData("due_list", """{"state":"burning"}""")]
    [InlineData("tasks_explain", """{"source":"002_0295eccbc9e7aa97.txt"}""")]
    [InlineData("tasks_explain", """{"source":"../../etc/passwd","key":"3.4"}""")]
    [InlineData("due_list", """["unit"]""")]
    [InlineData("due_list", "unit=TCCB")]
    [InlineData("due_list", """{"unit":"Phòng Hàng hải"}""")]
    public async Task Call_ThatAModelInvents_IsRefusedAndNoFailureOfOurs(string name, string arguments)
    {
        var refused = (await CallAsync(name, arguments)).ShouldBeOfType<ToolOutcome.Refused>();

        refused.Text.ShouldNotBeNullOrWhiteSpace();
        refused.Failure.ShouldBeNull();
    }

    [Fact]
    public async Task Call_WithAWordOfManyThousandLetters_IsRefused() =>
        (await CallAsync("tasks_find", JsonSerializer.Serialize(new { text = new string('a', 100_000) }))).ShouldBeOfType<ToolOutcome.Refused>().Text.Length.ShouldBeLessThan(7000);

    [Fact]
    public async Task Call_ThatWrites_GivesItsRequestAndStoresNothing()
    {
        var write = (await CallAsync("meeting_log", """{"title":"Họp giao ban","start":"2026-05-18T08:00:00+07:00"}""")).ShouldBeOfType<ToolOutcome.Write>();

        write.Request.ShouldBeOfType<LogMeetingRequest>().Title.ShouldBe("Họp giao ban");
    }

    [Fact]
    public async Task Call_ThatWritesAfterSomethingWasRead_IsRefused()
    {
        _tools.Offered(hasRead: true).ShouldNotContain(tool => SkillCatalog.Writes(tool.Name));

        (await CallAsync("meeting_log", """{"title":"Họp giao ban"}""", hasRead: true)).ShouldBeOfType<ToolOutcome.Refused>();
    }

    [Fact]
    public async Task Tell_OnlyStandInsOfPersonalDataAndTakesThemBackInACall()
    {
        var shown = _tools.Show("ghi họp do đồng chí Nguyễn Văn Bình chủ trì, điện thoại 0912345678");
        shown.ShouldNotContain("0912345678");
        var standIn = shown.Split(' ', ',').First(word => word.StartsWith("SỐĐT", StringComparison.Ordinal));

        var write = (await CallAsync("meeting_log", JsonSerializer.Serialize(new { title = "Họp", place = standIn }))).ShouldBeOfType<ToolOutcome.Write>();

        write.Request.ShouldBeOfType<LogMeetingRequest>().Place.ShouldBe("0912345678");
    }

    [Fact]
    public async Task Tell_NeverATelephoneNumberAndNeverWithoutEnd()
    {
        foreach (var (name, arguments) in new[] { ("plans_search", """{"text":"số điện thoại liên hệ đăng ký tập huấn"}"""), ("plans_list", "{}"), ("targets_list", "{}"), ("due_list", "{}") })
        {
            var text = (await CallAsync(name, arguments)).ShouldBeOfType<ToolOutcome.Read>().Text;

            PhoneNumbers.In(text).ShouldBeFalse();
            text.Length.ShouldBeLessThan(7000);
        }
    }

    private Task<ToolOutcome> CallAsync(string name, string arguments, bool hasRead = false) => _tools.CallAsync(
        FunctionCallContent.CreateFromParsedArguments(arguments, "call-1", name, static text => JsonSerializer.Deserialize<Dictionary<string, object?>>(text)!), hasRead, CancellationToken.None);
}
