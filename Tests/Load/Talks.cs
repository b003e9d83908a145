namespace Assistant.Load;

/// <summary>What is asked: talks of one or more messages each, which lean on one another within a talk.</summary>
/// <param name="all">The talks.</param>
internal sealed class Talks(IReadOnlyList<IReadOnlyList<string>> all)
{
    /// <summary>Reads talks separated by empty lines; lines that begin with # are notes.</summary>
    /// <param name="file">The file; null for the talks built in.</param>
    public static async Task<Talks> LoadAsync(string? file)
    {
        using var reader = file is null
            ? new StreamReader(typeof(Talks).Assembly.GetManifestResourceStream("questions.txt") ?? throw new InvalidOperationException("The questions are missing from the build."))
            : new StreamReader(file);
        var talks = new List<List<string>> { new() };
        while (await reader.ReadLineAsync() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                talks.Add([]);
            else if (line[0] != '#')
                talks[^1].Add(line.Trim());
        }

        talks.RemoveAll(talk => talk.Count == 0);
        return talks.Count == 0 ? throw new ArgumentException($"{file} asks nothing.", nameof(file)) : new Talks(talks);
    }

    /// <summary>The messages of one conversation, without end: the talks in an order drawn anew for each round.</summary>
    public IEnumerable<string> Draw(int seed)
    {
        // The same questions in the same order for the same seed is the point here, not secrecy.
        var dice = new Random(seed);
        var order = Enumerable.Range(0, all.Count).ToArray();
        while (true)
        {
            dice.Shuffle(order);
            foreach (var message in order.SelectMany(talk => all[talk]))
                yield return message;
        }
    }
}
