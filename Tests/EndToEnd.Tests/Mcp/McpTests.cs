using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Assistant.EndToEnd.Tests.Mcp;

/// <summary>Another assistant of the office uses the real program over its standard streams: it gets what <c>ask</c> gives, and stores only what its person accepts.</summary>
public sealed class McpTests : IDisposable
{
    private const string Meeting = """
        {"title":"Giao ban tuần","meetingKind":"giao ban","mode":"online","start":"2026-12-01T08:00","end":"2026-12-01T09:00","unit":"Văn phòng Sở","chair":"Nguyễn Văn Minh","count":12}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-mcp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("2025-06-18")]
    public async Task Tools_Listed_ReadOrWriteAndSaySo(string? version)
    {
        await using var session = await McpSession.StartAsync(_folder, version: version);

        var tools = await session.Client.ListToolsAsync();

        tools.Count.ShouldBe(29);
        var due = tools.Single(tool => tool.Name == "due_list").ProtocolTool;
        due.Annotations!.ReadOnlyHint.ShouldBe(true);
        due.Annotations.IdempotentHint.ShouldBe(true);
        due.InputSchema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        var log = tools.Single(tool => tool.Name == "meeting_log").ProtocolTool;
        log.Annotations!.ReadOnlyHint.ShouldBe(false);
        log.Annotations.DestructiveHint.ShouldBe(true);
    }

    [Fact]
    public async Task Due_SeveralUnitsAndPeriods_AreTheItemsOfAsk()
    {
        string[] questions =
        [
            "Văn phòng Sở có việc gì đến hạn trong quý IV năm 2026?", "Năm 2026 phòng Tổ chức cán bộ chủ trì việc gì?", "Việc đến hạn của phòng KHTC trong tháng 12/2026",
            "Trong quý II năm 2026 có việc gì đến hạn?", "Việc quá hạn của Văn phòng Sở",
        ];
        var batch = Path.Combine(_folder, "questions.jsonl");
        await File.WriteAllLinesAsync(batch, questions.Select((text, at) => JsonSerializer.Serialize(new { id = $"q{at}", text, unit = "Văn phòng Sở" })));
        var (exit, output, errors) = await BotProcess.RunCommandAsync(_folder, "ask", "--batch", batch);
        exit.ShouldBe(0, errors);
        await using var session = await McpSession.StartAsync(_folder);

        var found = 0;
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var asked = JsonDocument.Parse(line);
            var request = asked.RootElement.GetProperty("request");
            request.GetProperty("kind").GetString().ShouldBe("due");
            var expected = asked.RootElement.GetProperty("items").EnumerateArray().Select(ItemOf).ToList();

            var items = await ItemsAsync(session, request);

            items.ShouldBe(expected, line);
            found += items.Count;
        }

        found.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Write_ClientThatCannotAsk_StoresNothingAndSaysHowToConfirm()
    {
        await using var session = await McpSession.StartAsync(_folder);

        var answer = await session.CallAsync("meeting_log", Meeting);

        answer.StructuredContent!.Value.GetProperty("outcome").GetString().ShouldBe("prepared");
        Words(answer).ShouldContain("Teams");
        await ShouldBeStoredAsync(session, meetings: 0);
    }

    [Theory]
    [InlineData("decline", null)]
    [InlineData("cancel", null)]
    [InlineData("accept", false)]
    public async Task Write_NotConfirmed_StoresNothing(string action, bool? confirmed)
    {
        await using var session = await McpSession.StartAsync(_folder, _ => new ElicitResult
        {
            Action = action,
            Content = confirmed is { } said ? new Dictionary<string, JsonElement> { ["confirm"] = JsonSerializer.SerializeToElement(said) } : null,
        });

        var answer = await session.CallAsync("meeting_log", Meeting);

        answer.StructuredContent!.Value.GetProperty("outcome").GetString().ShouldBe("prepared");
        await ShouldBeStoredAsync(session, meetings: 0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-06-18")]
    public async Task Write_Accepted_IsShownThenStoredOnceAndAudited(string? version)
    {
        var shown = new List<string>();
        await using var session = await McpSession.StartAsync(
            _folder,
            asked =>
            {
                shown.Add(asked.Message);
                return McpSession.Accept(asked);
            },
            version);

        var answer = await session.CallAsync("meeting_log", Meeting);

        answer.StructuredContent!.Value.GetProperty("outcome").GetString().ShouldBe("stored", Words(answer));
        shown.ShouldHaveSingleItem().ShouldContain("Giao ban tuần");
        await ShouldBeStoredAsync(session, meetings: 1);
        var row = (await session.CallAsync("meetings_list", """{"from":"2026-12-01","to":"2026-12-01"}""")).StructuredContent!.Value.GetProperty("rows")[0];
        row.GetProperty("title").GetString().ShouldBe("Giao ban tuần");
        row.GetProperty("chair").GetString().ShouldBe("Nguyễn Văn Minh");

        var cancelled = await session.CallAsync("meeting_cancel", $$"""{"id":"{{row.GetProperty("id").GetString()}}","reason":"Lãnh đạo đi công tác"}""");
        cancelled.StructuredContent!.Value.GetProperty("outcome").GetString().ShouldBe("stored", Words(cancelled));
        (await session.CountAsync("audit_entries")).ShouldBe(2);
    }

    [Fact]
    public async Task Report_AcceptedThenUndone_IsAskedAboutBothTimes()
    {
        var asked = 0;
        await using var session = await McpSession.StartAsync(_folder, form =>
        {
            asked++;
            return McpSession.Accept(form);
        });

        var reported = await session.CallAsync("progress_report", """{"source":"979/KH-SGDĐT","key":"3.4","state":"in-progress","percent":40}""");
        reported.StructuredContent!.Value.GetProperty("outcome").GetString().ShouldBe("stored", Words(reported));
        var undone = await session.CallAsync("undo_last", "{}");

        undone.StructuredContent!.Value.GetProperty("outcome").GetString().ShouldBe("stored", Words(undone));
        asked.ShouldBe(2);
        (await session.CountAsync("audit_entries")).ShouldBe(2);
    }

    [Fact]
    public async Task Write_WhatCannotBeStored_IsNotAskedAbout()
    {
        await using var session = await McpSession.StartAsync(_folder, _ => throw new InvalidOperationException("nobody is to be asked"));

        var missing = await session.CallAsync("meeting_log", """{"title":"Họp"}""");
        missing.IsError.ShouldBe(true);
        missing.StructuredContent!.Value.GetProperty("draft").GetProperty("problems").GetArrayLength().ShouldBeGreaterThan(0);

        var unknown = await session.CallAsync("meeting_cancel", """{"id":"nothing-like-it"}""");
        unknown.IsError.ShouldBe(true);

        var wrong = await session.CallAsync("meeting_log", """{"title":"Họp","mode":"'; drop table meetings; --","start":"9999-99-99T00:00"}""");
        wrong.StructuredContent!.Value.GetProperty("outcome").GetString().ShouldBe("wrong-arguments");
        await ShouldBeStoredAsync(session, meetings: 0);
    }

    [Fact]
    public async Task Session_HostileCalls_AreAnsweredAndTheSessionGoesOn()
    {
        await using var session = await McpSession.StartAsync(_folder);

        foreach (var arguments in (string[])[$$"""{"unit":"{{new string('x', 100_000)}}"}""", """{"asker":"Giám đốc"}""", """{"from":["2026-01-01"]}""", """{"unit":"../../etc/passwd"}"""])
            (await session.CallAsync("due_list", arguments)).IsError.ShouldBe(true);
        await Should.ThrowAsync<McpException>(() => session.CallAsync("drop_everything", "{}"));
        await Should.ThrowAsync<McpException>(() => session.Client.ReadResourceAsync("congvu://plans/..%2F..%2Fetc%2Fpasswd").AsTask());

        (await session.CallAsync("plans_list", "{}")).StructuredContent!.Value.GetProperty("total").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task PlansAndPrompts_Read_AreTheLinesAndTheQuestion()
    {
        await using var session = await McpSession.StartAsync(_folder);

        var plan = (await session.Client.ListResourcesAsync()).Single(resource => resource.Name == "979/KH-SGDĐT");
        var text = (await session.Client.ReadResourceAsync(plan.Uri)).Contents.ShouldHaveSingleItem().ShouldBeOfType<TextResourceContents>().Text;
        text.ShouldContain("979/KH-SGDĐT");
        var cite = (await session.CallAsync("tasks_explain", """{"source":"979/KH-SGDĐT","key":"3.4"}""")).StructuredContent!.Value.GetProperty("rows")[0].GetProperty("cite");
        text.Split('\n').ShouldContain(line => line.TrimStart().StartsWith($"{cite.GetProperty("line").GetInt32()}  ", StringComparison.Ordinal));

        var prompt = await session.Client.GetPromptAsync("viec-den-han", new Dictionary<string, object?> { ["unit"] = "Văn phòng Sở" });
        prompt.Messages.ShouldHaveSingleItem().Content.ShouldBeOfType<TextContentBlock>().Text.ShouldContain("Văn phòng Sở");
    }

    [Fact]
    public async Task Input_GarbageThenTheEnd_WritesOnlyTheProtocolAndEndsCleanly()
    {
        var (exit, output, errors) = await BotProcess.TypeAsync(
            _folder, "this is no JSON\n{\"jsonrpc\":\"2.0\"\n[1,2]\n\u0000\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}\n", "mcp");

        exit.ShouldBe(0, errors);
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            JsonDocument.Parse(line).RootElement.GetProperty("jsonrpc").GetString().ShouldBe("2.0");
    }

    private static async Task ShouldBeStoredAsync(McpSession session, int meetings)
    {
        (await session.CountAsync("meetings")).ShouldBe(meetings);
        (await session.CountAsync("operations")).ShouldBe(meetings);
        (await session.CountAsync("audit_entries")).ShouldBe(meetings);
    }

    /// <summary>The items of a request of <c>ask</c>, from all the pages of the tool.</summary>
    private static async Task<List<(string, string?, string)>> ItemsAsync(McpSession session, JsonElement request)
    {
        var items = new List<(string, string?, string)>();
        for (var page = 1; ; page++)
        {
            var arguments = request.EnumerateObject().Where(slot => slot.Name != "kind").ToDictionary(slot => slot.Name, slot => (object?)slot.Value, StringComparer.Ordinal);
            arguments["page"] = page;
            var answer = (await session.CallAsync("due_list", JsonSerializer.Serialize(arguments))).StructuredContent!.Value;
            items.AddRange(answer.GetProperty("rows").EnumerateArray().Select(ItemOf));
            if (!answer.TryGetProperty("more", out _))
                return items;
        }
    }

    private static (string, string?, string) ItemOf(JsonElement item) => (
        item.GetProperty("source").GetString()!, item.TryGetProperty("key", out var key) ? key.GetString() : null, item.GetProperty("section").GetString()!);

    private static string Words(CallToolResult answer) => string.Join("\n", answer.Content.OfType<TextContentBlock>().Select(block => block.Text));
}
