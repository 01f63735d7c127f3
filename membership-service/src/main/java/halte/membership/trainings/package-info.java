/**
 * Trainings: what a host saw that somebody can do. A machine that asks for one is bookable only by who has it.
 *
 * <p>Invariant: a person has one validation in force for a training at a space ({@code training_validation_one_in_force}); it is
 * taken back with the name of who did and why, never erased, and given back as a new one. What a training is called and how long
 * it holds is described once ({@code training_kind}); a code nobody described yet is a training all the same.
 *
 * <p>Tells: {@code TrainingValidatedV1}, also when it is taken back. Listens to nothing.
 */
@NullMarked
package halte.membership.trainings;

import org.jspecify.annotations.NullMarked;
