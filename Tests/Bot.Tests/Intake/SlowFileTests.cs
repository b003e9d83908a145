using System.Text.Json.Nodes;
using Assistant.Bot.Intake;
using Assistant.Knowledge.Reading;
using Assistant.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Bot.Tests.Intake;

public sealed class SlowFileTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RunningBot _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = new RunningBot(services =>
        {
            services.AddSingleton(new PlanFileReader([new SlowReader(_read.Task)]));
            services.AddSingleton(new IntakePace(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(1)));
        });
        await _bot.InitializeAsync();
    }

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_file_that_takes_long_is_answered_at_once_told_of_and_its_card_comes_when_it_is_read()
    {
        var person = _bot.Person();
        PersonInChannel.TextOf(await person.AskAsync(WithFile(person))).ShouldContain("Tôi đang đọc");
        var goesOn = await _bot.Connector.WaitAsync(person.Conversation, 2);
        goesOn.ShouldAllBe(call => call.Body!.Contains("Vẫn đang đọc", StringComparison.Ordinal));
        goesOn.Count(call => call.Method == "POST").ShouldBe(1, "one message, brought up to date");

        (await person.TextAsync("xin chào")).ShouldContain("chào", Case.Insensitive);
        _read.SetResult();
        var card = await CardAsync(person);

        var receipt = PersonInChannel.TextOf(await person.AskAsync(person.Submit(PersonInChannel.Press(card, "confirm"))));
        receipt.ShouldContain("Đã nạp 201/KH-SDL");
    }

    private async Task<System.Text.Json.JsonElement> CardAsync(PersonInChannel person)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            await _bot.Ticker.TickAsync(CancellationToken.None);
            var call = _bot.Connector.Taken.FirstOrDefault(call => call.Conversation == person.Conversation && call.Body!.Contains("AdaptiveCard", StringComparison.Ordinal));
            if (call is not null)
                return System.Text.Json.JsonDocument.Parse(call.Body!).RootElement.GetProperty("attachments")[0].GetProperty("content");
            await Task.Delay(50);
        }

        throw new TimeoutException("The card did not come.");
    }

    private static JsonObject WithFile(PersonInChannel person)
    {
        var activity = person.Message(null);
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/plain",
            ["name"] = "a.plan",
            ["contentUrl"] = $"data:text/plain;base64,{Convert.ToBase64String(PlanText.Of(201))}",
        });
        return activity;
    }

    private sealed class SlowReader(Task until) : FormatReader
    {
        public override IReadOnlyList<string> Extensions { get; } = [".plan"];

        public override bool Recognises(ReadOnlySpan<byte> content) => true;

        public override async Task<SourceReading> ReadAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            await until.WaitAsync(cancellationToken);
            return new SourceReading.Done(SourceText.FromString(fileName, System.Text.Encoding.UTF8.GetString(content.Span)));
        }
    }
}
