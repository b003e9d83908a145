using System.Globalization;
using System.Text.Json;
using Assistant.Skills.Functions;
using Assistant.Skills.Understanding.Requests;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.AI;

namespace Assistant.Skills.Tests.Functions;

public sealed class ArgumentTests
{
    public static TheoryData<string> Names => OfferedFunctions.Names;

    public static TheoryData<string, string, string, ArgumentFault> Wrong => new()
    {
        { "due_list", """{"unit":"Phòng Hàng hải"}""", "unit", ArgumentFault.UnknownUnit },
        { "due_list", """{"unit":7}""", "unit", ArgumentFault.NotText },
        { "due_list", """{"unit":"a\u0000b"}""", "unit", ArgumentFault.ControlCharacters },
        { "due_list", """{"unit":"\ud800"}""", "unit", ArgumentFault.NotText },
        { "due_list", """{"from":"31/12/2026"}""", "from", ArgumentFault.NotADay },
        { "due_list", """{"from":"2026-02-30"}""", "from", ArgumentFault.NotADay },
        { "due_list", """{"from":"9999-12-31"}""", "from", ArgumentFault.OutOfRange },
        { "due_list", """{"from":"99999999-12-31"}""", "from", ArgumentFault.NotADay },
        { "due_list", """{"from":"2026-06-02","to":"2026-06-01"}""", "to", ArgumentFault.EndsBeforeStart },
        { "due_list", """{"state":"late"}""", "state", ArgumentFault.NotAChoice },
        { "due_list", """{"as":["lead"]}""", "as", ArgumentFault.NotAChoice },
        { "due_list", """{"page":0}""", "page", ArgumentFault.OutOfRange },
        { "due_list", """{"page":1e400}""", "page", ArgumentFault.NotANumber },
        { "due_list", """{"page":"2; drop table journal"}""", "page", ArgumentFault.NotANumber },
        { "due_list", """{"asker":"Giám đốc"}""", "asker", ArgumentFault.Unknown },
        { "due_list", """{"organization":"Sở khác"}""", "organization", ArgumentFault.Unknown },
        { "tasks_find", "{}", "text", ArgumentFault.Missing },
        { "tasks_find", """{"text":"   "}""", "text", ArgumentFault.Missing },
        { "tasks_find", """{"text":{"a":1}}""", "text", ArgumentFault.NotText },
        { "tasks_explain", """{"source":"../../etc/passwd","key":"1"}""", "source", ArgumentFault.UnknownPlan },
        { "tasks_explain", """{"source":"979/KH-SGDĐT","key":"99.99"}""", "key", ArgumentFault.UnknownTask },
        { "tasks_explain", """{"source":"979/KH-SGDĐT"}""", "key", ArgumentFault.Missing },
        { "parts_list", """{"key":"3.4"}""", "source", ArgumentFault.Missing },
        { "plans_list", """{"year":26}""", "year", ArgumentFault.OutOfRange },
        { "reminders_history", """{"unopened":"yes"}""", "unopened", ArgumentFault.NotYesOrNo },
        { "meeting_log", """{"title":"Họp","start":"mai"}""", "start", ArgumentFault.NotAnInstant },
        { "meeting_log", """{"title":"Họp","start":"9999-12-31T23:59:59+00:00"}""", "start", ArgumentFault.OutOfRange },
        { "meeting_log", """{"title":"Họp","start":"2026-05-14T09:00","end":"2026-05-14T08:00"}""", "end", ArgumentFault.EndsBeforeStart },
        { "meeting_log", """{"title":"Họp","meetingKind":"Briefing"}""", "meetingKind", ArgumentFault.NotAChoice },
        { "meeting_log", """{"title":"Họp","attendees":"Lan"}""", "attendees", ArgumentFault.NotAList },
        { "meeting_log", """{"title":"Họp","attendees":[1]}""", "attendees", ArgumentFault.NotAList },
        { "meeting_change", """{"id":"m1","startTime":"25:00"}""", "startTime", ArgumentFault.NotATime },
        { "progress_report", """{"source":"979/KH-SGDĐT","key":"3.4","percent":101}""", "percent", ArgumentFault.OutOfRange },
        { "extension_decide", """{"source":"979/KH-SGDĐT","key":"3.4","decision":"maybe"}""", "decision", ArgumentFault.NotAChoice },
        { "reminder_set", """{"text":"nộp"}""", "at", ArgumentFault.Missing },
        { "reminder_set", """{"before":["1 ngày"]}""", "before", ArgumentFault.NotALength },
        { "reminder_set", """{"at":"2026-05-20T08:00","before":["P1D"]}""", "before", ArgumentFault.Contradicts },
        { "reminder_set", """{"every":"week","time":"08:00"}""", "weekday", ArgumentFault.Missing },
        { "reminder_cancel", "{}", "position", ArgumentFault.Missing },
        { "reminder_cancel", """{"all":true,"position":1}""", "all", ArgumentFault.Contradicts },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Call_WrongArgument_IsToldInOneClearSentence(string function, string arguments, string argument, ArgumentFault fault)
    {
        var problem = OfferedFunctions.Read(function, arguments).ShouldBeOfType<FunctionReading.Refused>().Problems.ShouldHaveSingleItem();
        problem.Argument.ShouldBe(argument);
        problem.Fault.ShouldBe(fault);

        var answer = await OfferedFunctions.CallAsync(function, arguments);
        answer.GetProperty("outcome").GetString().ShouldBe("wrong-arguments");
        answer.GetProperty("problems")[0].GetProperty("message").GetString()!.ShouldContain(" / ");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Call_EveryArgumentOfHugeLength_IsRefusedWithoutBeingRepeated(string name)
    {
        var huge = new string('x', 100_000);
        var properties = OfferedFunctions.Called(name).JsonSchema.GetProperty("properties").EnumerateObject().Select(each => each.Name).ToList();
        foreach (var argument in properties.Append(huge))
        {
            var answer = await OfferedFunctions.CallAsync(name, JsonSerializer.Serialize(new Dictionary<string, string> { [argument] = huge }));

            answer.GetProperty("outcome").GetString().ShouldBe("wrong-arguments", argument.Length > 40 ? "a huge name" : argument);
            answer.GetRawText().Length.ShouldBeLessThan(20_000);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Call_AnyJsonInAnyArgument_IsAnsweredOrRefusedAndNeverThrows(string name)
    {
        string[] values =
        [
            "null", "true", "-1", "0", "1e308", "\"\"", "\"'; drop table meetings; --\"", "\"../../../etc/passwd\"", "\"\\u202e\\u0007\"", "[]", "[null]", "[[[]]]", "{}",
            "\"0001-01-01\"", "\"2026-13-01\"", "\"P9999D\"", "[\"P9999M\"]", "\"24:00\"", "\"2026-05-13T08:00+23:59\"", "\"\\ud83d\\ude00\"",
        ];
        foreach (var argument in OfferedFunctions.Called(name).JsonSchema.GetProperty("properties").EnumerateObject().Select(each => each.Name))
        {
            foreach (var value in values)
            {
                var answer = await OfferedFunctions.CallAsync(name, $$"""{"{{argument}}":{{value}}}""");

                answer.GetProperty("outcome").GetString().ShouldNotBeNullOrEmpty($"{argument} = {value}");
            }
        }
    }

    [Fact]
    public void Call_ArgumentsThatWereNoJson_AreRefused()
    {
        var call = FunctionCallContent.CreateFromParsedArguments("{oops", "1", "due_list", text => JsonSerializer.Deserialize<Dictionary<string, object?>>(text));

        SkillCatalog.Read(call, Answering.LabelledOffice.Office, OfferedFunctions.Asker)
            .ShouldBeOfType<FunctionReading.Refused>().Problems.ShouldHaveSingleItem().Fault.ShouldBe(ArgumentFault.NotAnObject);
    }

    [Fact]
    public void Call_AnyTwoDaysInOrder_IsThatPeriod() => Prop.ForAll<int, int>((begin, length) =>
    {
        var first = new DateOnly(1990, 1, 1).AddDays((int)(Math.Abs((long)begin) * 37 % 40_000));
        var last = first.AddDays((int)(Math.Abs((long)length) * 13 % 10_000));
        var json = string.Create(CultureInfo.InvariantCulture, $$"""{"from":"{{first:yyyy-MM-dd}}","to":"{{last:yyyy-MM-dd}}"}""");
        return OfferedFunctions.Read("due_list", json) is FunctionReading.Meant { Request: DueRequest { Period: { } period } } && period.First == first && period.Last == last;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Call_InstantWithoutOffset_IsByTheOfficesClock() =>
        OfferedFunctions.Read("meeting_log", """{"title":"Họp","start":"2026-05-14T08:00","end":"2026-05-14T02:30Z"}""").ShouldBeOfType<FunctionReading.Meant>()
            .Request.ShouldBeOfType<LogMeetingRequest>().ShouldSatisfyAllConditions(
                log => log.Start.ShouldBe(new DateTimeOffset(2026, 5, 14, 8, 0, 0, TimeSpan.FromHours(7))),
                log => log.End.ShouldBe(new DateTimeOffset(2026, 5, 14, 9, 30, 0, TimeSpan.FromHours(7))),
                log => log.Day.ShouldBe(new DateOnly(2026, 5, 14)));

    [Fact]
    public void Call_NamesOfTheContract_AreTakenInAnyCase() =>
        OfferedFunctions.Read("due_list", """{"state":"Overdue","as":"LEAD","unit":null}""").ShouldBe(new FunctionReading.Meant(new DueRequest(null, null, TaskRole.Lead, TaskState.Overdue), 1));
}
