using System.Diagnostics;
using System.Globalization;
using System.Net;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.EndToEnd.Tests.Outage;

/// <summary>
/// The real program under load while its database, and then the Connector, are gone. For how long stands in <c>OUTAGE_DATABASE_SECONDS</c> and
/// <c>OUTAGE_CONNECTOR_SECONDS</c>; for some seconds where they are not set.
/// </summary>
[Trait("Store", "Files")]
public sealed class OutageTests
{
    private const int PeopleOfAKind = 4;
    private const int Reminders = 6;

    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan DatabaseGone = Length("OUTAGE_DATABASE_SECONDS", 6);
    private static readonly TimeSpan ConnectorGone = Length("OUTAGE_CONNECTOR_SECONDS", 10);

    [OutageFact]
    public async Task DatabaseAndConnectorGone_UnderLoad_NothingAcknowledgedIsLostAndEverythingOwedComes()
    {
        await using var server = await PrivatePostgres.StartAsync();
        await using var bot = await BotProcess.StartOnAsync(server);
        var tally = new OutageTally();
        var dueWithoutDatabase = await RemindAsync(bot, "5 phút");
        var dueWithoutConnector = await RemindAsync(bot, "60 phút");
        using var stop = new CancellationTokenSource();
        var people = Enumerable.Range(0, PeopleOfAKind * 2).Select(each => Task.Run(() => new PersonInOutage(bot, inBody: each % 2 == 0, tally, DatabaseGone + ConnectorGone + TimeSpan.FromMinutes(1)).GoOnAsync(stop.Token))).ToList();

        await Task.Delay(Calm);
        await server.GoDownAsync();
        await bot.MoveClockAsync(TimeSpan.FromMinutes(6));
        await Task.Delay(DatabaseGone);
        using (var ready = await bot.Http.GetAsync(new Uri("/readyz", UriKind.Relative)))
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await bot.Http.GetStringAsync(new Uri("/healthz", UriKind.Relative))).ShouldBe("Healthy");
        await server.GoUpAsync();
        var back = Stopwatch.StartNew();
        await bot.UntilReadyAgainAsync();
        var readyAfter = back.Elapsed;

        await Task.Delay(Calm);
        var before = tally.Acknowledged.Count;
        await bot.Connector.GoDownAsync();
        await bot.MoveClockAsync(TimeSpan.FromMinutes(62));
        await Task.Delay(ConnectorGone);
        await bot.Connector.ComeBackAsync();
        back.Restart();
        await Task.Delay(Calm);
        await stop.CancelAsync();
        try
        {
            await Task.WhenAll(people);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{failure.Message}\n{bot.Log}", failure);
        }

        // What is owed may have been tried late in the outage, and then waits for up to as long again.
        var limit = ConnectorGone + TimeSpan.FromMinutes(1);
        while (Missing() is { Count: > 0 } && back.Elapsed < limit)
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        Missing().ShouldBeEmpty(bot.Log);
        while (tally.Owed.Any(owed => PersonInOutage.RepliesTo(bot.Connector, owed.Conversation, owed.Activity).Count == 0) && back.Elapsed < limit)
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        var delivered = back.Elapsed;

        bot.HasEnded.ShouldBeFalse(bot.Log);
        tally.Owed.Where(owed => PersonInOutage.RepliesTo(bot.Connector, owed.Conversation, owed.Activity).Count == 0).ShouldBeEmpty();
        await using var database = Database.Open(bot.ConnectionString);
        foreach (var title in tally.Acknowledged)
            (await MeetingCopies.OfAsync(database, title)).ShouldBe(MeetingCopies.Once, $"“{title}” was acknowledged");
        foreach (var (title, said) in tally.Denied)
            (await MeetingCopies.OfAsync(database, title)).ShouldBe("0 0 0 0", $"of “{title}” was said: {said}");
        tally.Acknowledged.Count.ShouldBeGreaterThan(before, "records were confirmed without the Connector");
        tally.Redelivered.ShouldBeGreaterThan(0, "the database was gone under load");

        IReadOnlyList<string> Missing() =>
        [
            .. dueWithoutDatabase.Where(conversation => !Came(conversation)).Select(conversation => $"{conversation}, due without the database"),
            .. dueWithoutConnector.Where(conversation => !Came(conversation)).Select(conversation => $"{conversation}, due without the Connector"),
        ];

        bool Came(string conversation) => bot.Connector.Taken.Any(call => call.Conversation == conversation);

        // An activity may have several replies; the same one again is a repetition.
        var twice = tally.Owed.Count(owed => PersonInOutage.RepliesTo(bot.Connector, owed.Conversation, owed.Activity).CountBy(reply => reply.Body).Any(same => same.Value > 1));
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"database gone for {DatabaseGone.TotalSeconds:F0} s, ready {readyAfter.TotalSeconds:F1} s after it was back; Connector gone for {ConnectorGone.TotalSeconds:F0} s, all delivered {delivered.TotalSeconds:F1} s after it was back; {tally.Acknowledged.Count} records acknowledged and there, {tally.Denied.Count} denied and not there, {tally.Redelivered} deliveries repeated, {tally.Owed.Count} replies owed and come ({twice} of them more than once), {Reminders * 2} reminders come"));
    }

    [OutageFact]
    public async Task DatabaseGoneAtTheStart_TheProgramLivesAndOpensOnceItIsThere()
    {
        await using var server = await PrivatePostgres.StartAsync();
        await using var bot = await BotProcess.StartOnAsync(server);
        await bot.KillAsync();
        await server.GoDownAsync();

        bot.StartAgain();
        await bot.UntilSaidAsync("The database does not answer");
        await UntilAliveAsync(bot);
        using (var ready = await bot.Http.GetAsync(new Uri("/readyz", UriKind.Relative)))
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using (var asked = await bot.Person().PostAsync(bot.Person().Message("xin chào")))
            asked.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        await server.GoUpAsync();
        await bot.UntilReadyAgainAsync();

        // A program that has just started on a busy machine may say that it took too long; people then say it again.
        var answer = "";
        for (var attempt = 0; attempt < 5 && !answer.Contains("Văn phòng Sở", StringComparison.Ordinal); attempt++)
            answer = await bot.Person().TextAsync("Văn phòng chủ trì những việc gì trong năm 2026?");
        answer.ShouldContain("Văn phòng Sở");
        await bot.UntilSaidAsync("Planning is shared");
    }

    /// <summary>Sets a reminder in conversations of their own.</summary>
    private static async Task<IReadOnlyList<string>> RemindAsync(BotProcess bot, string after)
    {
        var conversations = new List<string>();
        for (var each = 0; each < Reminders; each++)
        {
            // Each is somebody else: what one person is owed comes as one message.
            var conversation = $"c-{Guid.NewGuid():N}";
            var person = new PersonInChannel(bot.Http, bot.Connector.ServiceUrl, conversation, $"u-{conversation}");
            (await person.TextAsync($"nhắc tôi sau {after} nữa uống nước")).ShouldContain("uống nước");
            (await person.TextAsync("xác nhận")).ShouldContain("Đã đặt nhắc");
            conversations.Add(person.Conversation);
        }

        return conversations;
    }

    private static async Task UntilAliveAsync(BotProcess bot)
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(TimeSpan.FromMilliseconds(100)))
        {
            try
            {
                (await bot.Http.GetStringAsync(new Uri("/healthz", UriKind.Relative))).ShouldBe("Healthy");
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < TimeSpan.FromSeconds(30))
            {
                // It does not listen yet.
            }
        }
    }

    private static TimeSpan Length(string variable, int otherwise) => TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : otherwise);
}
