using System.Text.Json;
using Assistant.Testing;

namespace Assistant.Bot.Tests.Parts;

/// <summary>Wednesday, 13 May 2026, 9:00: Lan asks two units for their part of a task.</summary>
public abstract class PartsStory : IAsyncLifetime
{
    /// <summary>The last day that is asked for: a Wednesday.</summary>
    protected static readonly DateOnly By = new(2026, 5, 20);

    private PartsInChannel? _office;

    protected RunningBot Bot { get; } = new();

    private protected PartsInChannel Office => _office!;

    public async Task InitializeAsync()
    {
        await Bot.InitializeAsync();
        _office = new PartsInChannel(Bot);
        await _office.ListAsync();
    }

    public Task DisposeAsync() => Bot.DisposeAsync();

    /// <summary>People are met and asked; the card that the first of them got.</summary>
    protected async Task<JsonElement> AskedAsync(params PersonInChannel[] people)
    {
        await PartsInChannel.MeetAsync(people);
        await Office.AskAsync(By);
        await Office.TickAsync();
        return Office.SentTo(people[0]).ShouldHaveSingleItem().Card!.Value;
    }
}
