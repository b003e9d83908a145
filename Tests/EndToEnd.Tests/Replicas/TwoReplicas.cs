namespace Assistant.EndToEnd.Tests.Replicas;

/// <summary>Two replicas of the program over one store, for the tests of a class.</summary>
public sealed class TwoReplicas : IAsyncLifetime
{
    public BotProcess First { get; private set; } = null!;

    public BotProcess Second { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (!OfficeStore.IsShared)
            return;
        First = await BotProcess.StartAsync();
        Second = await First.StartReplicaAsync();
    }

    public async Task DisposeAsync()
    {
        if (!OfficeStore.IsShared)
            return;
        await Second.DisposeAsync();
        await First.DisposeAsync();
    }
}
