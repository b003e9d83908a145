using Assistant.Knowledge.Plans;

namespace Assistant.Skills.Answering.Chains;

/// <summary>What one plan of a chain asks of a unit; of every unit where none was asked about.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Led">How many tasks it leads.</param>
/// <param name="Coordinated">How many tasks it only coordinates.</param>
/// <param name="Reports">How many periodic reports name it.</param>
/// <param name="Late">How many of the tasks it leads are late.</param>
/// <param name="Next">Of the tasks it leads and that are not done the one whose day comes next; null where none has a day to come.</param>
public sealed record PlanDemand(Plan Plan, int Led, int Coordinated, int Reports, int Late, TaskEntry? Next);
