namespace Assistant.Knowledge.Search;

/// <summary>A question as it is held against passages.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Folded">Its folded words, short forms written out, parted by blanks.</param>
/// <param name="Kinds">What kinds of things it asks for.</param>
/// <param name="Needed">The words without which a passage is no answer, whatever else it says: places of <paramref name="Words"/>.</param>
/// <param name="Nouns">The nouns that it asks to be told apart, "which …".</param>
/// <param name="Names">What it calls by name: pairs of folded words that have to stand together.</param>
/// <param name="Years">The years that it asks about.</param>
/// <param name="Counted">The thing whose number it asks for, folded; null when it asks for none.</param>
internal sealed record Question(
    AskedWords Words,
    string Folded,
    IReadOnlyList<AnswerKind> Kinds,
    IReadOnlyList<int> Needed,
    IReadOnlyList<NeededNoun> Nouns,
    IReadOnlyList<(string Left, string Right)> Names,
    IReadOnlyList<string> Years,
    string? Counted);
