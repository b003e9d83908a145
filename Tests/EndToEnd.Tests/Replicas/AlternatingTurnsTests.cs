using System.Diagnostics;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.EndToEnd.Tests.Replicas;

/// <summary>Conversations whose turns come to one replica and the other in turn.</summary>
public sealed class AlternatingTurnsTests(TwoReplicas replicas) : IClassFixture<TwoReplicas>
{
    private const string Meeting = "ghi cuộc họp giao ban Văn phòng 8h ngày 18/5/2027 trực tuyến, 2 tiếng";
    private static readonly CancellationToken None = CancellationToken.None;

    [ReplicaFact]
    public async Task AFollowUp_OnTheOtherReplica_LeansOnTheQuestionBefore()
    {
        var (first, second) = Same();

        var asked = await first.TextAsync("Văn phòng chủ trì những việc gì trong quý II năm 2026?");
        var followed = await second.TextAsync("còn quý IV?");
        var unrelated = await replicas.Second.Person().TextAsync("còn quý IV?");

        asked.ShouldContain("Văn phòng Sở");
        followed.ShouldContain("Văn phòng Sở");
        followed.ShouldContain("IV");
        unrelated.ShouldNotContain("Văn phòng Sở");
    }

    [ReplicaFact]
    public async Task ACard_OpenedOnOneReplicaAndPressedOnBothAtOnce_IsStoredOnce()
    {
        var (first, second) = Same();
        var title = $"họp thử {first.Conversation}";
        var card = PersonInChannel.CardOf(await first.SayAsync(Meeting));
        var pressed = second.Submit(PersonInChannel.Press(card, "confirm", ("Title", title)));

        var replies = await Task.WhenAll(
            first.AskAsync(pressed.DeepClone().AsObject()), second.AskAsync(pressed.DeepClone().AsObject()));

        replies.ShouldAllBe(reply => PersonInChannel.TextOf(reply).Contains("Đã ghi sổ", StringComparison.Ordinal));
        (await CountAsync("select count(*) from meetings where title = @title", new { title })).ShouldBe(1);
        (await second.TextAsync("các cuộc họp ngày 18/5/2027")).ShouldContain(title);
    }

    [ReplicaFact]
    public async Task ACorrectionInWords_OnTheOtherReplica_ChangesTheOpenCard()
    {
        var (first, second) = Same();
        await first.SayAsync(Meeting);

        var corrected = PersonInChannel.CardOf(await second.SayAsync("không phải 8h, sửa giờ thành 9h"));
        var confirmed = await first.TextAsync("xác nhận");

        corrected.ToString().ShouldContain("9:00");
        confirmed.ShouldContain("Đã ghi sổ");
    }

    [ReplicaFact]
    public async Task TheSameMessage_DeliveredToBothAtOnce_IsAnsweredOnceInTheConversation()
    {
        // Many, for two deliveries meet at the same instant only now and then.
        var people = Enumerable.Range(0, 20).Select(_ => Same()).ToList();

        await Task.WhenAll(people.Select(async each =>
        {
            var message = each.First.Message("Văn phòng chủ trì những việc gì trong năm 2026?");
            var answers = await Task.WhenAll(each.First.PostAsync(message.DeepClone().AsObject()), each.Second.PostAsync(message.DeepClone().AsObject()));
            foreach (var answer in answers)
                answer.EnsureSuccessStatusCode().Dispose();
        }));

        // Ticks of both replicas look for answers that were not sent while others are being sent.
        await Task.Delay(TimeSpan.FromSeconds(2));
        foreach (var (first, _) in people)
            replicas.First.Connector.Taken.Count(call => call.Conversation == first.Conversation).ShouldBe(1);
    }

    [ReplicaFact]
    public async Task APlan_AddedOnOneReplica_IsAnsweredFromByTheOtherWithinSeconds()
    {
        var (first, second) = Same();
        var file = Path.Combine(replicas.First.Folder, "ke-hoach.txt");
        await File.WriteAllTextAsync(file, Plan("31", "Khai trương kính thiên văn Hải Vân"));
        (await second.TextAsync("kính thiên văn Hải Vân")).ShouldNotContain("31/KH-UBND");

        (await BotProcess.RunCommandAsync(replicas.First.Folder, "plans", "add", file)).Exit.ShouldBe(0);

        await UntilAnsweredAsync(first, "kính thiên văn Hải Vân", "31/KH-UBND");
        await UntilAnsweredAsync(second, "kính thiên văn Hải Vân", "31/KH-UBND");
    }

    [ReplicaFact]
    public async Task APlan_AddedAfterTheListeningBroke_IsAnsweredFromWithinSeconds()
    {
        await using (var database = Database.Open(replicas.First.ConnectionString))
        {
            var ended = await database.QueryAsync<bool>(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'", null, None);
            ended.Count.ShouldBe(2, "each replica listens");
        }

        var file = Path.Combine(replicas.First.Folder, "ke-hoach-2.txt");
        await File.WriteAllTextAsync(file, Plan("32", "Trùng tu tháp nước Vĩnh Hảo"));
        (await BotProcess.RunCommandAsync(replicas.First.Folder, "plans", "add", file)).Exit.ShouldBe(0);

        await UntilAnsweredAsync(replicas.Second.Person(), "trùng tu tháp nước Vĩnh Hảo", "32/KH-UBND");
    }

    private (PersonInChannel First, PersonInChannel Second) Same()
    {
        var conversation = $"c-{Guid.NewGuid():N}";
        return (replicas.First.Person(conversation), replicas.Second.Person(conversation, firstMessage: 1000));
    }

    private async Task<long> CountAsync(string sql, object parameters)
    {
        await using var database = Database.Open(replicas.First.ConnectionString);
        return await database.FindAsync<long>(sql, parameters, None);
    }

    /// <summary>Much sooner than the minute after which plans are looked for anyway.</summary>
    private static async Task UntilAnsweredAsync(PersonInChannel person, string question, string words)
    {
        var waited = Stopwatch.StartNew();
        for (var answer = ""; !answer.Contains(words, StringComparison.Ordinal); await Task.Delay(TimeSpan.FromMilliseconds(200)))
        {
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), answer);
            answer = await person.TextAsync(question);
        }
    }

    private static string Plan(string number, string task) =>
        $"Số: {number}/KH-UBND\n\nKẾ HOẠCH\n\nXây dựng công trình năm 2026\n\nI. NHIỆM VỤ\n\n1. {task}\n\na) Đơn vị chủ trì: Văn phòng.\n\nb) Thời gian thực hiện: Quý II năm 2026.\n";
}
