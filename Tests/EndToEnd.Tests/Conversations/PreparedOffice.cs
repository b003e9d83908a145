using Assistant.Bot;

namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>A data folder in which the sample plans have been read once; every conversation begins with a copy of it.</summary>
public sealed class PreparedOffice : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("assistant-talk-").FullName;

    private string Prepared => Path.Combine(_root, "prepared");

    public async Task InitializeAsync()
    {
        var store = await OfficeStore.OfAsync(Prepared);
        await using var app = Program.Build(
            ["--urls=http://127.0.0.1:0", $"--Assistant:DataFolder={Prepared}", $"--ConnectionStrings:Journal={store.ConnectionString}", "--Assistant:Tick=01:00:00"], ConversationServer.Quiet);
        await app.StartAsync();
        await app.StopAsync();
    }

    /// <summary>A server of its own for one conversation.</summary>
    public async Task<ConversationServer> OpenAsync(Transcript transcript)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, Guid.NewGuid().ToString("N"))).FullName;
        if (Directory.Exists(Prepared))
        {
            foreach (var file in Directory.EnumerateFiles(Prepared))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return await ConversationServer.StartAsync(folder, await OfficeStore.OfAsync(folder, like: Prepared), transcript);
    }

    public async Task DisposeAsync()
    {
        await (await OfficeStore.OfAsync(Prepared)).DropAsync();
        Directory.Delete(_root, recursive: true);
    }
}
