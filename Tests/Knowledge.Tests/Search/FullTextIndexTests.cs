using System.Runtime.CompilerServices;
using Assistant.Knowledge.Search;
using SQLitePCL;

namespace Assistant.Knowledge.Tests.Search;

public sealed class FullTextIndexTests
{
    private static readonly string[] Hostile =
    [
        "\"", "\" OR *", "syllables : x", "{syllables} : \"", "NEAR(a b)", "a AND NOT b", "^a + b*", "'; drop table texts; --", "((((", "-a", "a\0b", "𝒳 ﬁ ½ \ud800", "*", "_1", "~",
    ];

    [Theory]
    [MemberData(nameof(HostileQueries))]
    public void Search_HostileQuery_IsOnlyCompared(string query)
    {
        var index = Index("kế hoạch công tác", "a b x");

        Should.NotThrow(() => index.Search(query, 5));
        index.Search("kế hoạch", 5).ShouldHaveSingleItem().Text.ShouldBe(0);
    }

    public static TheoryData<string> HostileQueries => new(Hostile);

    [Fact]
    public void Build_OfNothing_FindsNothing() => Index().Search("kế hoạch", 5).ShouldBeEmpty();

    [Fact]
    public void Search_ByManyThreads_FindsTheSameAsByOne()
    {
        var index = Index([.. Enumerable.Range(0, 300).Select(i => $"Phòng số {i} xây dựng kế hoạch công tác năm {2000 + (i % 40)}")]);
        var queries = Enumerable.Range(0, 40).Select(i => $"kế hoạch của phòng số {i * 7} năm {2000 + i}").ToList();
        var alone = queries.Select(query => index.Search(query, 10)).ToList();

        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => index.Search(queries[i % 40], 10).ShouldBe(alone[i % 40]));
    }

    [Fact]
    public void Ranked_TheSameRowTwice_PutsTheEarlierFirst()
    {
        var index = FullTextIndex.Build([new("words", 1)], [["a b"], ["c"], ["a b"]]);
        var words = new MatchWords();
        words.Add("words", "a");

        index.Ranked(words, 5).Select(hit => hit.Row).ShouldBe([0, 2]);
        index.Matching(words).ShouldBe([0, 2]);
        index.Ranked(words, 1).ShouldHaveSingleItem();
    }

    [Fact]
    public void Build_IndexesThatNobodyHolds_GiveTheirMemoryBack()
    {
        var before = raw.sqlite3_memory_used();

        for (var i = 0; i < 30; i++)
        {
            BuildAndAsk();
        }

        Collect();
        (raw.sqlite3_memory_used() - before).ShouldBeLessThan(15_000_000);
    }

    /// <summary>Two million bytes or so, used as an index of plans is: asked, then held by nobody.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void BuildAndAsk()
    {
        var index = FullTextIndex.Build([new("words", 1)], Enumerable.Range(0, 1_500).Select(row => new[] { string.Join(' ', Enumerable.Range(0, 60).Select(word => $"w{row}x{word}")) }));
        var words = new MatchWords();
        words.Add("words", "w7x7");
        index.Ranked(words, 1).ShouldHaveSingleItem();
    }

    private static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private static TextIndex Index(params string[] texts) =>
        TextIndex.Build(new TextAnalyzer(Abbreviations.Usual, SynonymTable.Default), texts.Select(text => new IndexedText(text)));
}
