namespace Assistant.Knowledge.Search;

/// <summary>A noun of a question that a passage has to hold, by a word of the same meaning at least: "phần mềm" in "phần mềm gì".</summary>
/// <param name="First">Its first word's place in the question.</param>
/// <param name="Last">Its last word's place.</param>
internal readonly record struct NeededNoun(int First, int Last);
