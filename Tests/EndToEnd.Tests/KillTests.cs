using System.Globalization;
using System.Text.Json.Nodes;
using Assistant.Knowledge.Storage;
using Assistant.Testing;

namespace Assistant.EndToEnd.Tests;

/// <summary>
/// The real program is killed (SIGKILL) while it confirms cards, at whatever step it happens to be. The number of rounds stands in
/// <c>KILL_ROUNDS</c>; a few where it is not set.
/// </summary>
public sealed class KillTests
{
    private const int People = 4;
    private const int Attempts = 5;

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("KILL_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 4;

    [Fact]
    public async Task Kill_WhileConfirming_LosesNothingAcknowledgedAndLeavesNothingHalfDone()
    {
        await using var bot = await BotProcess.StartAsync();

        // The first confirmations of a process are slow; the moment of the kill is drawn from what a warm one takes.
        var warm = bot.Person();
        await warm.AskAsync(warm.Submit(PersonInChannel.Press(await CardAsync(warm), "confirm")));
        var random = new Random(20261121);
        var tally = new Tally();
        for (var round = 0; round < Rounds; round++)
            await RoundAsync(bot, round, TimeSpan.FromMilliseconds(random.NextDouble() * 60), tally);

        await using (var database = Database.Open(bot.ConnectionString))
        {
            foreach (var (title, asked) in tally.Asked)
                (await MeetingCopies.OfAsync(database, title)).ShouldBe("1 1 1 1", $"“{title}”, {asked}");
        }

        tally.Asked.Count.ShouldBe(Rounds * People);

        // Kills that all came too early or too late would prove nothing.
        if (Rounds >= 50)
            tally.ToString().ShouldNotContain(" 0 ");
        await Console.Error.WriteLineAsync(tally.ToString());
    }

    private static async Task RoundAsync(BotProcess bot, int round, TimeSpan until, Tally tally)
    {
        var people = Enumerable.Range(0, People).Select(each => bot.Person($"kill-{round}-{each}")).ToList();
        var pressed = new List<(PersonInChannel Person, JsonObject Press, string Title)>();
        foreach (var person in people)
        {
            var title = $"họp thử {person.Conversation}";
            pressed.Add((person, person.Submit(PersonInChannel.Press(await CardAsync(person), "confirm", ("Title", title))), title));
        }

        var confirming = pressed.ConvertAll(each => Task.Run(() => AcknowledgedAsync(each.Person, each.Press.DeepClone().AsObject())));
        await Task.Delay(until);
        await bot.KillAndRestartAsync();
        var acknowledged = await Task.WhenAll(confirming);

        await using var database = Database.Open(bot.ConnectionString);
        foreach (var (each, told) in pressed.Zip(acknowledged))
        {
            var copies = await MeetingCopies.OfAsync(database, each.Title);
            copies.ShouldBeOneOf(told ? ["1 1 1 1"] : ["0 0 0 0", "1 1 1 1"], $"“{each.Title}” after a kill at {until}, {(told ? "" : "not ")}acknowledged");
            tally.Count(each.Title, told, stored: copies[0] == '1', await PressAgainAsync(each.Person, each.Press));
        }
    }

    /// <summary>The person, who may have heard nothing, presses once more: another activity, the same card; and again while only told that it took too long.</summary>
    private static async Task<string> PressAgainAsync(PersonInChannel person, JsonObject press)
    {
        var told = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            told = PersonInChannel.TextOf(await person.AskAsync(person.Submit(press["value"]!.DeepClone())));
            if (!told.Contains("quá nhiều thời gian", StringComparison.Ordinal))
                break;
        }

        return told;
    }

    /// <summary>The card to be confirmed. A program that has just started on a busy machine may say that it took too long; people then say it again.</summary>
    private static async Task<System.Text.Json.JsonElement> CardAsync(PersonInChannel person)
    {
        IReadOnlyList<System.Text.Json.JsonElement> replies = [];
        for (var attempt = 0; attempt < Attempts && !replies.Any(reply => reply.TryGetProperty("attachments", out _)); attempt++)
            replies = await person.SayAsync("ghi cuộc họp giao ban Văn phòng 8h ngày 18/5/2027 trực tuyến, 2 tiếng");
        return PersonInChannel.CardOf(replies);
    }

    private static async Task<bool> AcknowledgedAsync(PersonInChannel person, JsonObject press)
    {
        try
        {
            return PersonInChannel.TextOf(await person.AskAsync(press)).Contains("Đã ghi sổ", StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            // The program died before it answered.
            return false;
        }
    }

    /// <summary>What the kills met.</summary>
    private sealed class Tally
    {
        private int _acknowledged;
        private int _storedUnheard;
        private int _notStored;

        public List<(string Title, string Asked)> Asked { get; } = [];

        public void Count(string title, bool acknowledged, bool stored, string toldThen)
        {
            Asked.Add((title, $"{(acknowledged ? "acknowledged" : stored ? "stored unheard" : "not stored")}, then told: {toldThen}"));
            if (acknowledged)
                _acknowledged++;
            else if (stored)
                _storedUnheard++;
            else
                _notStored++;
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"kills met {_acknowledged} acknowledged, {_storedUnheard} stored unheard, {_notStored} not stored");
    }
}
