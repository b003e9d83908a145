namespace Assistant.Bot.Tests.Identity;

/// <summary>A bot whose channel also publishes keys that vouch for nothing, before the bot asks for its keys the first time.</summary>
public sealed class ForgersOffice : IAsyncLifetime
{
    public const string UnendorsedKey = "plain";
    public const string WeakKey = "weak";

    public IdentifiedBot Office { get; } = new();

    public async Task InitializeAsync()
    {
        await Office.InitializeAsync();
        Office.Issuer.Publish(UnendorsedKey);
        Office.Issuer.PublishWeak(WeakKey);
    }

    public Task DisposeAsync() => Office.DisposeAsync();
}
