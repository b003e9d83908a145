namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>
/// Every conversation of <c>docs/conversations.md</c>, over HTTP against the real server. With <c>CONVERSATIONS_OUT</c> set
/// to a folder, what was really said is written there, one file a conversation, for the document to be made again and read;
/// <c>CONVERSATIONS_IN</c> names another document to hold.
/// </summary>
public sealed class ConversationTests(PreparedOffice office) : IClassFixture<PreparedOffice>
{
    private static readonly string Document = Environment.GetEnvironmentVariable("CONVERSATIONS_IN") ?? Path.Combine(AppContext.BaseDirectory, "conversations.md");
    private static readonly string? Out = Environment.GetEnvironmentVariable("CONVERSATIONS_OUT");

    public static TheoryData<Conversation> All => [.. TranscriptReader.Read(File.ReadAllText(Document)).Select(transcript => new Conversation(transcript.Title))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Say_WhatTheDocumentSays_IsAnsweredAsTheDocumentSays(Conversation conversation)
    {
        var expected = TranscriptReader.Read(await File.ReadAllTextAsync(Document)).Single(transcript => transcript.Title == conversation.Title);
        await using var server = await office.OpenAsync(expected);
        var turns = new List<TranscriptTurn>();
        foreach (var turn in expected.Turns)
            turns.Add(await server.TakeAsync(turn));

        if (Out is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(Out, $"{conversation.Title.Split('.')[0].PadLeft(2, '0')}.md"), TranscriptWriter.Write(expected with { Turns = turns }));
            return;
        }

        for (var at = 0; at < turns.Count; at++)
            ReplyLines.Fit(expected.Turns[at].Reply, turns[at].Reply).ShouldBeTrue($"“{turns[at].Said}” was answered\n{string.Join('\n', turns[at].Reply)}");
    }
}
