using System.Text.Json;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Cli;

/// <summary>Searches a corpus of one's own as the plans are searched: texts and queries are JSON Lines files.</summary>
/// <param name="json">The JSON of the search.</param>
/// <param name="errors">Where lines are named that cannot be used.</param>
internal sealed class CorpusSearch(SearchJsonContext json, TextWriter errors)
{
    /// <summary>Writes the texts found for each query.</summary>
    /// <param name="corpus">The file of the texts.</param>
    /// <param name="queries">The file of the queries.</param>
    /// <param name="top">At most so many texts for a query.</param>
    /// <param name="output">One line for each query, in their order.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether every line could be used.</returns>
    public async Task<bool> RunAsync(string corpus, string queries, int top, TextWriter output, CancellationToken cancellationToken)
    {
        var (texts, textsUsable) = await ReadAsync(corpus, cancellationToken);
        var (asked, queriesUsable) = await ReadAsync(queries, cancellationToken);
        var index = TextIndex.Build(
            new TextAnalyzer(Abbreviations.LearnFrom(texts.Select(text => text.Text!)), SynonymTable.Default), texts.Select(text => new IndexedText(text.Text!)));
        foreach (var query in asked)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var hits = index.Search(query.Text!, top).Select(hit => texts[hit.Text].Id!);
            await output.WriteLineAsync(JsonSerializer.Serialize(new SearchHits(query.Id!, [.. hits]), json.SearchHits));
        }

        return textsUsable && queriesUsable;
    }

    private async Task<(List<SearchText> Texts, bool Usable)> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var texts = new List<SearchText>();
        var (number, usable) = (0, true);
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Parse(line) is { } text)
            {
                texts.Add(text);
                continue;
            }

            usable = false;
            await errors.WriteLineAsync($"{file}:{number}: not an object with an id and a text");
        }

        return (texts, usable);
    }

    private SearchText? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, json.SearchText) is { Id: not null, Text: not null } text ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
