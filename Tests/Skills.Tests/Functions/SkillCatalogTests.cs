using System.Text.Json.Serialization;
using Assistant.Skills.Answering;
using Assistant.Skills.Functions;
using Assistant.Skills.Understanding.Requests;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Functions;

public sealed class SkillCatalogTests
{
    private const string None = "-";

    /// <summary>For each request what stands for it among the functions, and what it is called with; or why nothing does. A new request has to be put here.</summary>
    private static readonly Dictionary<Type, (string Function, string Arguments)> ByRequest = new()
    {
        [typeof(DueRequest)] = ("due_list", """{"unit":"TCCB","from":"2026-04-01","to":"2026-06-30","as":"lead","state":"open"}"""),
        [typeof(FindRequest)] = ("tasks_find", """{"text":"chuyển đổi số"}"""),
        [typeof(ExplainRequest)] = ("tasks_explain", """{"source":"002_0295eccbc9e7aa97.txt","key":"3.4"}"""),
        [typeof(WhoRequest)] = ("tasks_who", """{"text":"chuyển đổi số","as":"any"}"""),
        [typeof(PlansRequest)] = ("plans_list", """{"year":2026}"""),
        [typeof(PlanChainRequest)] = ("plans_chain", """{"text":"979/KH-SGDĐT","unit":"TCCB"}"""),
        [typeof(ReviewRequest)] = (None, "what was read doubtfully is confirmed on its card in chat"),
        [typeof(TargetsRequest)] = ("targets_list", """{"text":"họp trực tuyến"}"""),
        [typeof(ReportsRequest)] = ("reports_list", """{"from":"2026-01-01","to":"2026-12-31"}"""),
        [typeof(RulesRequest)] = ("rules_list", "{}"),
        [typeof(OpenRequest)] = ("plans_search", """{"text":"họp trực tuyến"}"""),
        [typeof(LogMeetingRequest)] = ("meeting_log", """{"title":"Giao ban","meetingKind":"giao ban","mode":"online","start":"2026-05-14T08:00","end":"2026-05-14T09:00","attendees":["Lan"],"count":5}"""),
        [typeof(ChangeMeetingRequest)] = ("meeting_change", """{"id":"m1","day":"2026-05-15","startTime":"09:00"}"""),
        [typeof(CancelMeetingRequest)] = ("meeting_cancel", """{"id":"m1","reason":"Lãnh đạo bận"}"""),
        [typeof(MeetingsRequest)] = ("meetings_list", """{"from":"2026-05-01","to":"2026-05-31"}"""),
        [typeof(MeetingStatsRequest)] = ("meetings_count", "{}"),
        [typeof(ProgressRequest)] = ("progress_report", """{"source":"979/KH-SGDĐT","key":"3.4","state":"in-progress","percent":40,"note":"Đã có dự thảo"}"""),
        [typeof(UndoRequest)] = ("undo_last", "{}"),
        [typeof(ExtendRequest)] = ("extension_ask", """{"source":"002_0295eccbc9e7aa97.txt","key":"3.4","to":"2027-01-31","reason":"Chờ số liệu"}"""),
        [typeof(DecideExtensionRequest)] = ("extension_decide", """{"source":"002_0295eccbc9e7aa97.txt","key":"3.4","decision":"granted"}"""),
        [typeof(WithdrawExtensionRequest)] = ("extension_withdraw", """{"source":"002_0295eccbc9e7aa97.txt","key":"3.4"}"""),
        [typeof(ExtensionsRequest)] = ("extensions_list", "{}"),
        [typeof(AskPartsRequest)] = ("parts_ask", """{"source":"002_0295eccbc9e7aa97.txt","key":"3.4","units":["TCCB"],"what":"Số liệu","by":"2026-06-01"}"""),
        [typeof(PartsRequest)] = ("parts_list", "{}"),
        [typeof(RemindRequest)] = ("reminder_set", """{"text":"nộp báo cáo","at":"2026-05-20T08:00"}"""),
        [typeof(RemindersRequest)] = ("reminders_list", "{}"),
        [typeof(ReminderLedgerRequest)] = ("reminders_history", """{"state":"sent"}"""),
        [typeof(DraftReportRequest)] = ("report_draft", """{"unit":"TCCB","from":"2026-07-01","to":"2026-09-30"}"""),
        [typeof(DraftLetterRequest)] = ("letter_draft", """{"addressee":"Sở Tài chính","purpose":"reply","about":"tiến độ","source":"979/KH-SGDĐT","key":"3.4"}"""),
        [typeof(HelpRequest)] = (None, "the list of functions says what can be done"),
        [typeof(ChatRequest)] = (None, "hello and thanks are the caller's own"),
        [typeof(UnknownRequest)] = (None, "nothing was asked"),
    };

    public static TheoryData<Type> Requests => new(typeof(Request).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>().Select(kind => kind.DerivedType));

    public static TheoryData<string> Names => OfferedFunctions.Names;

    [Theory]
    [MemberData(nameof(Requests))]
    public void Catalogue_EveryRequest_IsOfferedAsAFunctionOrSaidNotToBe(Type request)
    {
        var (function, arguments) = ByRequest[request];

        if (function == None)
            arguments.ShouldNotBeNullOrWhiteSpace();
        else
        {
            SchemaCheck.Faults(OfferedFunctions.Called(function).JsonSchema, arguments).ShouldBeEmpty();
            OfferedFunctions.Read(function, arguments).ShouldBeOfType<FunctionReading.Meant>().Request.ShouldBeOfType(request);
        }
    }

    [Fact]
    public void Catalogue_EveryFunction_StandsForARequest() =>
        OfferedFunctions.All.Select(function => function.Name).Except(ByRequest.Values.Select(each => each.Function)).ShouldBe(["reminder_cancel"]);

    [Fact]
    public void ReminderCancel_OneByItsPlace_IsTheRequestToCancelIt() =>
        OfferedFunctions.Read("reminder_cancel", """{"position":2}""").ShouldBe(new FunctionReading.Meant(new RemindersRequest(new ReminderSelection(Position: 2)), 1));

    [Theory]
    [MemberData(nameof(Names))]
    public void For_EveryFunction_IsDescribedInBothLanguagesInAllItsArguments(string name)
    {
        var function = OfferedFunctions.Called(name);

        function.Description.ShouldContain(" / ");
        foreach (var argument in function.JsonSchema.GetProperty("properties").EnumerateObject())
        {
            argument.Value.GetProperty("description").GetString()!.ShouldContain(" / ", Case.Sensitive, argument.Name);
            argument.Name.ShouldNotBeOneOf("asker", "user", "organization", "role", "now");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void For_EverySchema_TakesNothingElseAndNeedsOnlyWhatStrictOutputKnows(string name)
    {
        var schema = OfferedFunctions.Called(name).JsonSchema;

        schema.GetProperty("type").GetString().ShouldBe("object");
        schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        var required = schema.GetProperty("required").EnumerateArray().Select(each => each.GetString()).ToList();
        foreach (var argument in schema.GetProperty("properties").EnumerateObject())
        {
            argument.Value.EnumerateObject().Select(word => word.Name).Except(["type", "description", "enum", "items"]).ShouldBeEmpty();

            // Strict output makes every argument required: what may be left out must be allowed to be null.
            argument.Value.GetProperty("type").ToString().Contains("null", StringComparison.Ordinal).ShouldBe(!required.Contains(argument.Name), argument.Name);
        }
    }

    [Fact]
    public void For_Writes_NeedApprovalAndReadsDoNot()
    {
        var approved = OfferedFunctions.All.Where(function => function is ApprovalRequiredAIFunction).Select(function => function.Name).ToList();

        approved.ShouldBe(
            ["meeting_log", "meeting_change", "meeting_cancel", "progress_report", "extension_ask", "extension_decide", "extension_withdraw", "parts_ask", "reminder_set", "reminder_cancel", "undo_last"],
            ignoreOrder: true);
        OfferedFunctions.All.Where(function => SkillCatalog.Writes(function.Name)).Select(function => function.Name).ShouldBe(approved);
    }

    [Fact]
    public async Task Due_CalledAsAModelDoes_GivesTheItemsOfTheSkillOnItsPages()
    {
        var expected = (await OfferedFunctions.Clerk.AnswerAsync(
            new Understood(new DueRequest(null, new(new(2026, 1, 1), new(2026, 12, 31)), TaskRole.Any, null), 1, null, Language.Vietnamese), OfferedFunctions.Asker, CancellationToken.None)).Items;

        var rows = new List<AnswerItem>();
        for (var page = 1; ; page++)
        {
            var answer = await OfferedFunctions.CallAsync("due_list", $$"""{"from":"2026-01-01","to":"2026-12-31","as":"any","page":{{page}}}""");
            answer.GetProperty("total").GetInt32().ShouldBe(expected.Count);
            var shown = answer.GetProperty("rows").EnumerateArray().ToList();
            shown.Count.ShouldBeLessThanOrEqualTo(20);
            rows.AddRange(shown.Select(row => new AnswerItem(
                row.GetProperty("source").GetString()!, row.TryGetProperty("key", out var key) ? new(key.GetString()!) : null,
                Enum.Parse<DueSection>(row.GetProperty("section").GetString()!, ignoreCase: true))));
            if (!answer.TryGetProperty("more", out _))
                break;
        }

        rows.Count.ShouldBeGreaterThan(20);
        rows.ShouldBe(expected);
    }

    [Fact]
    public async Task Explain_ATask_CitesItsLine()
    {
        var row = (await OfferedFunctions.CallAsync("tasks_explain", """{"source":"979/KH-SGDĐT","key":"3.4"}""")).GetProperty("rows").EnumerateArray().ShouldHaveSingleItem();

        row.GetProperty("row").GetString().ShouldBe("task");
        row.GetProperty("cite").GetProperty("document").GetString().ShouldBe("979/KH-SGDĐT");
        row.GetProperty("cite").GetProperty("line").GetInt32().ShouldBeGreaterThan(0);
        row.GetProperty("content").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Write_Invoked_OnlyShowsWhatWouldBeStored()
    {
        var answer = await OfferedFunctions.CallAsync("meeting_cancel", """{"id":"m1","reason":"bận"}""");

        answer.GetProperty("outcome").GetString().ShouldBe("prepared");
        answer.GetProperty("draft").GetProperty("fields").GetProperty("reason").GetString().ShouldBe("bận");
        answer.GetProperty("draft").GetProperty("message").GetString()!.ShouldContain("Chưa lưu");
    }
}
